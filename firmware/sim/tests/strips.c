// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <string.h>

static uint8_t bytes[SIM_STRIP_SIZE + 300];

TEST(on_wire, "strips: a pixel of three bytes takes 30 us") {
    bench_start();
    uint64_t start = sim_now_ns();
    sim_strip_write(3, bytes, 30, "");
    CHECK_EQUAL(sim.out.strips[0].time_ns - start, 10 * 30000);
    CHECK_EQUAL(sim_now_ns() - sim.out.strips[0].time_ns, BENCH_UNIT_NS);
}

TEST(shown, "strips: a frame waits until the one before it is shown") {
    bench_start();
    sim_strip_write(3, bytes, 3, "");
    uint64_t end = sim_now_ns();
    sim_strip_write(3, bytes, 3, "");
    CHECK_EQUAL(sim_now_ns() - end, 300000 + 30000);
    sim_pass(300000);
    end = sim_now_ns();
    sim_strip_write(3, bytes, 3, "");
    CHECK_EQUAL(sim_now_ns() - end, 30000 + BENCH_UNIT_NS);
}

TEST(kept, "strips: what was written last is kept, with dark behind it") {
    bench_start();
    memset(bytes, 0xaa, sizeof(bytes));
    sim_strip_write(3, bytes, 60, "");
    bytes[0] = 1;
    sim_strip_write(3, bytes, 6, "RGB");
    const struct sim_strip *strip = &sim.out.strips[0];
    CHECK_EQUAL(strip->pin, 3);
    CHECK_EQUAL(strip->frames, 2);
    CHECK_EQUAL(strip->size, 6);
    CHECK(strcmp((const char *)strip->order, "RGB") == 0);
    CHECK_EQUAL(strip->bytes[0], 1);
    CHECK_EQUAL(strip->bytes[5], 0xaa);
    CHECK_EQUAL(strip->bytes[6], 0);
    CHECK_EQUAL(strip->bytes[59], 0);
}

TEST(slot_again, "strips: of a strip from before a reset nothing is left in another's slot") {
    bench_start();
    memset(bytes, 0xcc, sizeof(bytes));
    sim_strip_write(3, bytes, sizeof(bytes), "");
    sim_strips_start();
    sim_strip_write(4, bytes, 30, "");
    sim_strip_write(4, bytes, 3, "");
    const struct sim_strip *strip = &sim.out.strips[0];
    CHECK_EQUAL(strip->pin, 4);
    CHECK_EQUAL(strip->bytes[2], 0xcc);
    for (uint32_t i = 3; i < SIM_STRIP_SIZE; i++) {
        CHECK_EQUAL(strip->bytes[i], 0);
    }
}

TEST(longest, "strips: of one that is too long the first part is kept, and all of its time") {
    bench_start();
    memset(bytes, 0xbb, sizeof(bytes));
    uint64_t start = sim_now_ns();
    sim_strip_write(0, bytes, sizeof(bytes), "");
    CHECK_EQUAL(sim.out.strips[0].size, sizeof(bytes));
    CHECK_EQUAL(sim.out.strips[0].bytes[SIM_STRIP_SIZE - 1], 0xbb);
    CHECK_EQUAL(sim.out.strips[1].frames, 0);
    CHECK_EQUAL(sim_now_ns() - start, (int64_t)sizeof(bytes) * 8 * 1250 + BENCH_UNIT_NS);
}

TEST(too_many, "strips: one more than can be shown takes its time and changes no other") {
    bench_start();
    for (uint32_t pin = 0; pin < SIM_STRIPS; pin++) {
        bytes[0] = (uint8_t)(pin + 1);
        sim_strip_write(pin, bytes, 3, "");
    }
    uint64_t start = sim_now_ns();
    sim_strip_write(SIM_STRIPS, bytes, 3, "");
    CHECK(sim_now_ns() > start);
    for (uint32_t pin = 0; pin < SIM_STRIPS; pin++) {
        CHECK_EQUAL(sim.out.strips[pin].pin, pin);
        CHECK_EQUAL(sim.out.strips[pin].bytes[0], pin + 1);
    }
}

TEST(frames, "strips: with the flag, each frame is a pause") {
    bench_start();
    sim.in.flags = SIM_FLAG_RECORD;
    bench_on_pause = bench_go_on;
    sim_strip_write(0, bytes, 3, "");
    sim_strip_write(1, bytes, 3, "");
    CHECK_EQUAL(bench_pauses, 2);
}

TEST(reset, "strips: a reset forgets the frames") {
    bench_start();
    sim_strip_write(0, bytes, 3, "");
    sim_strips_start();
    CHECK_EQUAL(sim.out.strips[0].frames, 0);
}
