// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include "sim/volume.h"

static uint32_t last_reason;

static void lift_limit(uint32_t why) {
    last_reason = why;
    CHECK_EQUAL(sim_now_ns(), sim.in.limit_ns);
    sim.in.limit_ns = 0;
}

TEST(limit, "work: the limit is met at the first hook at which it is due, at none before") {
    bench_start();
    bench_on_pause = lift_limit;
    sim.in.limit_ns = sim_now_ns() + 12345 * BENCH_UNIT_NS;
    bench_hooks(12344);
    CHECK_EQUAL(bench_pauses, 0);
    bench_hooks(1);
    CHECK_EQUAL(bench_pauses, 1);
    CHECK_EQUAL(last_reason, SIM_PAUSE_LIMIT);
    bench_hooks(100000);
    CHECK_EQUAL(bench_pauses, 1);
}

TEST(counted_once, "work: what is done is counted once, however often the machine yields") {
    const uint32_t every[] = {0, 1, 7, 1000000};
    bench_start();
    bench_on_pause = bench_go_on;
    for (int i = 0; i < 4; i++) {
        sim.in.yield_every = every[i];
        sim_poll_soon();
        uint64_t start = sim_work_done();
        bench_hooks(10000);
        CHECK_EQUAL(sim_work_done() - start, 10000);
    }
}

TEST(yield_every, "work: in test mode, every N-th hook yields") {
    bench_start();
    bench_on_pause = bench_go_on;
    sim.in.yield_every = 5;
    bench_hooks(1);
    uint32_t before = bench_pauses;
    bench_hooks(100);
    CHECK_EQUAL(bench_pauses - before, 20);
    CHECK_EQUAL(bench_asked, 0);
}

TEST(asks_host, "work: the host is asked now and then whether the slice is over") {
    bench_start();
    bench_hooks(100000);
    CHECK(bench_asked >= 100000 / 2048 - 1 && bench_asked <= 100000 / 2048 + 2);
    bench_on_pause = bench_go_on;
    bench_slice_is_over = true;
    bench_hooks(2048);
    CHECK_EQUAL(bench_pauses, 1);
}

TEST(owed, "work: what C did is owed, and has the next hook look") {
    bench_start();
    bench_hooks(1);
    uint32_t asked = bench_asked;
    uint64_t start = sim_work_done();
    sim_work_owed(5000);
    CHECK_EQUAL(sim_work_done() - start, 5000);
    CHECK_EQUAL(bench_asked, asked);
    bench_hooks(1);
    CHECK_EQUAL(bench_asked, asked + 1);
    CHECK_EQUAL(sim_work_done() - start, 5001);
}

TEST(owed_much, "work: debts without end do not wrap the countdown") {
    bench_start();
    for (int i = 0; i < 5000; i++) {
        sim_work_owed(UINT32_MAX);
    }
    CHECK(sim_hooks_left < 0);
    uint64_t owed = sim_work_done();
    CHECK(owed >= SIM_WORK_OWED_MAX);
    bench_hooks(1);
    CHECK_EQUAL(sim_work_done() - owed, 1);
}

TEST(blocks, "work: small blocks cost nothing, large ones by their size") {
    bench_start();
    uint64_t start = sim_work_done();
    sim_work_block(SIM_WORK_BLOCK - 1);
    sim_work_bytes(SIM_WORK_BYTES - 1);
    CHECK_EQUAL(sim_work_done() - start, 0);
    sim_work_block(10 * SIM_WORK_BLOCK);
    sim_work_bytes(10 * SIM_WORK_BYTES);
    CHECK_EQUAL(sim_work_done() - start, 20);
}

TEST(reload_comes, "work: an auto-reload comes at its time, once") {
    bench_start();
    sim_reload_ns = sim_now_ns() + 500 * BENCH_UNIT_NS;
    sim_poll_soon();
    bench_hooks(499);
    CHECK_EQUAL(sim_take_came(), 0);
    bench_hooks(10000); // it waits until it is taken
    CHECK_EQUAL(sim_take_came(), SIM_CAME_RELOAD);
    CHECK_EQUAL(sim_take_came(), 0);
    bench_hooks(10000);
    CHECK_EQUAL(sim_take_came(), 0);
}

TEST(reload_forgotten, "work: an auto-reload that is forgotten does not come, nor one that has") {
    bench_start();
    sim_reload_ns = sim_now_ns() + 500 * BENCH_UNIT_NS;
    sim_poll_soon();
    sim_forget_reload();
    bench_hooks(10000);
    CHECK_EQUAL(sim_take_came(), 0);
    sim_reload_ns = sim_now_ns();
    sim_poll_inputs();
    sim_forget_reload();
    CHECK_EQUAL(sim_take_came(), 0);
}

TEST(drive_first, "work: files that the machine has changed are told at the next hook") {
    bench_start();
    sim_drive_start();
    FIL file;
    CHECK_EQUAL(f_open(sim_volume, &file, "/a.txt", FA_WRITE | FA_CREATE_ALWAYS), FR_OK);
    CHECK_EQUAL(f_close(&file), FR_OK);
    CHECK_EQUAL(bench_pauses, 0);
    bench_on_pause = bench_go_on;
    bench_hooks(1);
    CHECK_EQUAL(bench_pauses, 1);
    bench_hooks(10000);
    CHECK_EQUAL(bench_pauses, 1);
}
