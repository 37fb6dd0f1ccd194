// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "sim/nets.h"

// As the host does it.
static void wire(uint32_t pin, uint8_t level) {
    struct sim_pin_in *in = &sim.in.pins[pin];
    in->changes[in->count++ % SIM_PIN_CHANGES] = level;
    sim.in.pin_news++;
    sim_pins_poll();
}

TEST(claim, "pins: one has one owner until it is released") {
    bench_start();
    CHECK(sim_pin_claim(5, SIM_OWNER_DIGITALIO));
    CHECK(!sim_pin_claim(5, SIM_OWNER_DIGITALIO));
    CHECK(sim_pin_claim(6, SIM_OWNER_DIGITALIO));
    sim_pin_release(5);
    CHECK(sim_pin_claim(5, SIM_OWNER_DIGITALIO));
    CHECK(!sim_pin_claim(6, SIM_OWNER_DIGITALIO));
    sim_pins_start();
    CHECK(sim_pin_claim(6, SIM_OWNER_DIGITALIO));
}

TEST(pulls, "pins: an input follows its pull, and what drives it before that") {
    bench_start();
    sim_pin_input(0, SIM_PULL_UP);
    CHECK(sim_pin_read(0));
    wire(0, SIM_WIRE_LOW);
    CHECK(!sim_pin_read(0));
    wire(0, SIM_WIRE_OPEN);
    CHECK(sim_pin_read(0));
    sim_pin_input(1, SIM_PULL_DOWN);
    CHECK(!sim_pin_read(1));
    wire(1, SIM_WIRE_HIGH);
    CHECK(sim_pin_read(1));
}

TEST(output, "pins: an output reads as it is driven, whatever is outside") {
    bench_start();
    sim_pin_output(2, true, false);
    wire(2, SIM_WIRE_LOW);
    CHECK(sim_pin_read(2));
    sim_pin_write(2, false);
    wire(2, SIM_WIRE_HIGH);
    CHECK(!sim_pin_read(2));
}

TEST(open_drain, "pins: an open-drain output that lets go reads what pulls it low") {
    bench_start();
    sim_pin_output(3, true, true);
    CHECK(sim_pin_read(3));
    wire(3, SIM_WIRE_LOW);
    CHECK(!sim_pin_read(3));
    wire(3, SIM_WIRE_HIGH);
    CHECK(sim_pin_read(3));
}

TEST(strobe,
    "pins: a scan drives one for a moment, of which nothing is left, and of which no edge is kept") {
    bench_start();
    sim_pin_input(3, SIM_PULL_UP);
    sim_pin_strobe(3, false);
    CHECK(!sim_port_level(SIM_PORT_CHIP + 3));
    CHECK(sim_pin(3)->direction == SIM_DIRECTION_INPUT);
    sim_pin_rest(3);
    CHECK(sim_port_level(SIM_PORT_CHIP + 3));
    CHECK(sim_pin_read(3));
    CHECK(sim.out.edge_head == 0);
}

static uint32_t rises;
static uint32_t falls;

static void count(uint32_t pin, bool level) {
    if (pin == 7) {
        rises += level;
        falls += !level;
    }
}

TEST(listen, "pins: whoever listens to one is told of each edge at once, until it is released") {
    bench_start();
    rises = falls = 0;
    sim_pin_input(7, SIM_PULL_UP);
    CHECK(sim_pin_listen(7, count));
    CHECK(rises == 0 && falls == 0);
    for (uint32_t i = 0; i < 5; i++) {
        wire(7, SIM_WIRE_LOW);
        CHECK(falls == i + 1 && rises == i);
        wire(7, SIM_WIRE_OPEN);
        wire(7, SIM_WIRE_HIGH);
        CHECK(falls == i + 1 && rises == i + 1);
    }
    wire(7, SIM_WIRE_LOW | SIM_WIRE_HELD);
    wire(7, SIM_WIRE_OPEN | SIM_WIRE_HELD);
    CHECK(falls == 6 && rises == 5);
    sim_pass(SIM_HELD_NS);
    CHECK(falls == 6 && rises == 6);
    sim_pin_release(7);
    wire(7, SIM_WIRE_LOW);
    wire(7, SIM_WIRE_HIGH);
    CHECK(falls == 6 && rises == 6);
}

TEST(edges,
    "pins: each change of an output is kept with its time, and a write without change is not") {
    bench_start();
    uint32_t head = sim.out.edge_head;
    sim_pin_output(4, false, false);
    CHECK_EQUAL(sim.out.edge_head, head);
    bench_hooks(123);
    sim_pin_write(4, true);
    uint64_t now = sim_now_ns();
    sim_pin_write(4, true);
    CHECK_EQUAL(sim.out.edge_head, head + 1);
    const struct sim_edge *edge = &sim.out.edges[head % SIM_EDGES];
    CHECK_EQUAL(edge->time_ns, now);
    CHECK_EQUAL(edge->pin, 4);
    CHECK_EQUAL(edge->value, 1);
}

TEST(edge_ring, "pins: the ring keeps the latest changes") {
    bench_start();
    sim_pin_output(4, false, false);
    uint32_t head = sim.out.edge_head;
    for (uint32_t i = 0; i < 2 * SIM_EDGES; i++) {
        bench_hooks(1);
        sim_pin_write(4, i % 2 == 0);
    }
    CHECK_EQUAL(sim.out.edge_head - head, 2 * SIM_EDGES);
    for (uint32_t i = head + SIM_EDGES; i + 1 < head + 2 * SIM_EDGES; i++) {
        uint64_t time = sim.out.edges[i % SIM_EDGES].time_ns;
        CHECK_EQUAL(sim.out.edges[(i + 1) % SIM_EDGES].time_ns - time, 2 * BENCH_UNIT_NS);
    }
}

static void take_edges(uint32_t why) {
    CHECK_EQUAL(why, SIM_PAUSE_RECORD);
    sim.in.edge_tail = sim.out.edge_head;
}

TEST(edges_recorded, "pins: where the host records, none of their changes is lost") {
    bench_start();
    sim.in.flags = SIM_FLAG_RECORD;
    bench_on_pause = take_edges;
    for (uint32_t round = 0; round < 50; round++) {
        for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
            sim_pin_output(pin, true, false);
            CHECK(sim.out.edge_head - sim.in.edge_tail <= SIM_EDGES);
        }
        // All at once, with nobody who could take them.
        uint32_t pauses = bench_pauses;
        sim_pins_start();
        CHECK_EQUAL(bench_pauses, pauses);
        CHECK(sim.out.edge_head - sim.in.edge_tail <= SIM_EDGES);
    }
    CHECK(bench_pauses > 0);
}

TEST(short_click, "pins: a click between two reads is seen once") {
    bench_start();
    sim_pin_input(7, SIM_PULL_UP);
    CHECK(sim_pin_read(7));
    wire(7, SIM_WIRE_LOW);
    wire(7, SIM_WIRE_OPEN);
    CHECK(!sim_pin_read(7));
    CHECK(sim_pin_read(7));
    CHECK(sim_pin_read(7));
}

TEST(click_before, "pins: a click before the pin was an input is not seen") {
    bench_start();
    sim_pin_output(8, true, false);
    wire(8, SIM_WIRE_LOW);
    wire(8, SIM_WIRE_OPEN);
    sim_pin_input(8, SIM_PULL_UP);
    CHECK(sim_pin_read(8));
    CHECK(sim_pin_read(8));
}

static void pass_ms(uint64_t ms) {
    sim_pass(ms * 1000000);
}

TEST(held, "pins: quick presses of a person come one after another, each long enough to be seen") {
    bench_start();
    sim_pin_input(11, SIM_PULL_DOWN);
    CHECK(!sim_pin_read(11));
    for (int press = 0; press < 2; press++) {
        wire(11, SIM_WIRE_HIGH | SIM_WIRE_HELD);
        wire(11, SIM_WIRE_OPEN | SIM_WIRE_HELD);
    }
    for (int press = 0; press < 2; press++) {
        CHECK(sim_pin_read(11));
        pass_ms(59);
        CHECK(sim_pin_read(11));
        pass_ms(2);
        CHECK(!sim_pin_read(11));
        pass_ms(58);
        CHECK(!sim_pin_read(11));
        pass_ms(1);
    }
    CHECK(!sim_pin_read(11));
    pass_ms(500);
    wire(11, SIM_WIRE_HIGH | SIM_WIRE_HELD);
    CHECK(sim_pin_read(11));
}

TEST(held_unseen, "pins: presses are over in their time, whether the program looks or not") {
    bench_start();
    sim_pin_input(12, SIM_PULL_UP);
    CHECK(sim_pin_read(12));
    for (int press = 0; press < 3; press++) {
        wire(12, SIM_WIRE_LOW | SIM_WIRE_HELD);
        wire(12, SIM_WIRE_OPEN | SIM_WIRE_HELD);
    }
    pass_ms(6 * 60 + 1);
    CHECK(!sim_pin_read(12)); // once, for those that were missed
    CHECK(sim_pin_read(12));
    CHECK(sim_pin_read(12));
}

TEST(held_many, "pins: of more presses than wait, the last ones count") {
    bench_start();
    sim_pin_input(14, SIM_PULL_UP);
    for (int change = 0; change < 3 * SIM_PIN_CHANGES + 1; change++) {
        wire(14, (change % 2 == 0 ? SIM_WIRE_LOW : SIM_WIRE_OPEN) | SIM_WIRE_HELD);
    }
    pass_ms(60 * SIM_PIN_CHANGES + 1);
    sim_pin_read(14);
    CHECK(!sim_pin_read(14));
}

TEST(floats, "pins: one that floats is noise, and a pull ends it") {
    bench_start();
    sim_pin_input(9, SIM_PULL_NONE);
    int high = 0;
    for (int i = 0; i < 1000; i++) {
        high += sim_pin_read(9);
    }
    CHECK(high > 300 && high < 700);
    sim_pin_input(9, SIM_PULL_UP);
    CHECK(sim_pin_read(9) && sim_pin_read(9) && sim_pin_read(9));
}

TEST(release, "pins: an output that is released, or reset, falls, and that is a change") {
    bench_start();
    sim_pin_output(10, true, false);
    uint32_t head = sim.out.edge_head;
    sim_pin_release(10);
    CHECK_EQUAL(sim.out.edge_head, head + 1);
    CHECK_EQUAL(sim.out.pins[10].direction, SIM_DIRECTION_NONE);
    sim_pin_output(SIM_PINS - 1, true, false);
    sim_pins_start();
    CHECK_EQUAL(sim.out.edge_head, head + 3);
    CHECK_EQUAL(sim.out.pins[SIM_PINS - 1].level, 0);
}
