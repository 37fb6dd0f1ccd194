// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <string.h>

static uint8_t taken[3 * SIM_TX_SIZE];
static uint32_t taken_count;

static void drain(uint32_t why) {
    (void)why;
    while (sim.in.tx_tail != sim.out.tx_head) {
        CHECK(taken_count < sizeof(taken));
        taken[taken_count++] = sim.out.tx[sim.in.tx_tail++ % SIM_TX_SIZE];
    }
}

static void drain_one(uint32_t why) {
    CHECK_EQUAL(why, SIM_PAUSE_TX_FULL);
    CHECK_EQUAL(sim.out.tx_head - sim.in.tx_tail, SIM_TX_SIZE);
    taken[taken_count++] = sim.out.tx[sim.in.tx_tail++ % SIM_TX_SIZE];
}

static void write_pattern(uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        char byte = (char)(i * 7 + i / 251);
        sim_serial_write(&byte, 1);
    }
}

static void check_pattern(uint32_t count) {
    CHECK_EQUAL(taken_count, count);
    for (uint32_t i = 0; i < count; i++) {
        CHECK_EQUAL(taken[i], (uint8_t)(i * 7 + i / 251));
    }
}

TEST(write_waits, "serial: a full ring waits for the host, and nothing is lost") {
    bench_start();
    bench_on_pause = drain_one;
    write_pattern(2 * SIM_TX_SIZE + 17);
    CHECK_EQUAL(bench_pauses, SIM_TX_SIZE + 17);
    drain(0);
    check_pattern(2 * SIM_TX_SIZE + 17);
}

TEST(counter_wraps, "serial: the count of bytes goes on past 32 bits") {
    bench_start();
    sim.out.tx_head = sim.in.tx_tail = UINT32_MAX - 5;
    sim.in.rx_head = sim.out.rx_tail = UINT32_MAX - 2;
    sim_serial_drop();
    write_pattern(100);
    drain(0);
    check_pattern(100);
    bench_type("abcdef");
    CHECK_EQUAL(sim_serial_available(), 6);
    for (const char *c = "abcdef"; *c != '\0'; c++) {
        CHECK_EQUAL(sim_serial_read(), *c);
    }
    CHECK_EQUAL(sim_serial_read(), -1);
}

static const struct sim_mark *mark_at(uint32_t index) {
    return &sim.out.marks[index % SIM_MARKS];
}

static void check_mark(uint32_t index, uint64_t time_ns, uint32_t tx_at, uint32_t rested) {
    CHECK_EQUAL(mark_at(index)->time_ns, time_ns);
    CHECK_EQUAL(mark_at(index)->tx_at, tx_at);
    CHECK_EQUAL(mark_at(index)->rested, rested);
}

TEST(marks, "serial: each writing is a moment of its own, with a mark") {
    bench_start();
    bench_on_pause = bench_go_on;
    uint64_t start = sim_now_ns();
    sim_serial_write("abc", 3);
    sim_serial_write("", 0);
    CHECK_EQUAL(sim.out.mark_head, 1);
    check_mark(0, start + BENCH_UNIT_NS, 0, 0);
    CHECK_EQUAL(sim_now_ns(), start + BENCH_UNIT_NS);
    sim_serial_write("d", 1);
    check_mark(1, start + 2 * BENCH_UNIT_NS, 3, 0);
    sim_wait(sim_now_ns() + 1000000);
    sim_serial_write("e", 1);
    check_mark(2, sim_now_ns(), 4, 1);
    CHECK_EQUAL(sim.out.mark_head, 3);
}

TEST(marks_edges, "serial: what was written before an edge and after it has two marks") {
    bench_start();
    sim_pin_output(3, false, false);
    sim_serial_write("a", 1);
    sim_pin_write(3, true);
    sim_serial_write("b", 1);
    CHECK_EQUAL(sim.out.mark_head, 2);
    CHECK_EQUAL(mark_at(1)->edge_at - mark_at(0)->edge_at, 1);
    CHECK_EQUAL(mark_at(1)->time_ns - mark_at(0)->time_ns, 2 * BENCH_UNIT_NS);
}

static void take_full_marks(uint32_t why) {
    CHECK_EQUAL(why, SIM_PAUSE_RECORD);
    CHECK_EQUAL(mark_at(sim.out.mark_head)->tx_at, sim.in.tx_tail);
    drain(why);
}

TEST(marks_full, "serial: where the host records, no mark of what it has not taken is lost") {
    bench_start();
    sim.in.flags = SIM_FLAG_RECORD;
    bench_on_pause = take_full_marks;
    for (uint32_t i = 0; i < 3 * SIM_MARKS; i++) {
        bench_hooks(1);
        sim_serial_write("x", 1);
    }
    CHECK_EQUAL(bench_pauses, 2);
    CHECK_EQUAL(sim.out.mark_head, 3 * SIM_MARKS);
}

TEST(marks_unrecorded, "serial: where nobody records, marks hold nothing up") {
    bench_start();
    for (uint32_t i = 0; i < 3 * SIM_MARKS; i++) {
        bench_hooks(1);
        sim_serial_write("x", 1);
    }
    CHECK_EQUAL(bench_pauses, 0);
}

TEST(reads, "serial: what is typed is read in its order, then there is nothing") {
    bench_start();
    CHECK_EQUAL(sim_serial_read(), -1);
    uint8_t next = 0;
    for (int round = 0; round < 10; round++) {
        for (int i = 0; i < 1000; i++) {
            sim.in.rx[sim.in.rx_head++ % SIM_RX_SIZE] = (uint8_t)(round * 1000 + i);
        }
        for (int i = 0; i < 1000; i++) {
            CHECK_EQUAL(sim_serial_read(), next++);
        }
    }
    CHECK_EQUAL(sim_serial_available(), 0);
}

TEST(overwritten, "serial: of what a host has written over, the rest is there") {
    bench_start();
    sim.in.rx_head += SIM_RX_SIZE + 100;
    CHECK_EQUAL(sim_serial_available(), SIM_RX_SIZE);
    for (uint32_t i = 0; i < SIM_RX_SIZE; i++) {
        CHECK(sim_serial_read() >= 0);
    }
    CHECK_EQUAL(sim_serial_read(), -1);
}

TEST(interrupt, "serial: Ctrl-C takes what was typed before it, and comes once") {
    bench_start();
    sim_serial_watch(3);
    bench_type("lost\x03kept");
    sim_poll_soon();
    bench_hooks(1);
    CHECK_EQUAL(sim_take_came(), SIM_CAME_INTERRUPT);
    CHECK_EQUAL(sim_take_came(), 0);
    CHECK_EQUAL(sim_serial_read(), 'k');
    bench_hooks(10000);
    CHECK_EQUAL(sim_take_came(), 0);
    CHECK_EQUAL(sim_serial_read(), 'e');
}

TEST(interrupt_later, "serial: where nothing is watched, Ctrl-C waits until something is") {
    bench_start();
    bench_type("a\x03");
    CHECK(sim_poll_inputs());
    CHECK_EQUAL(sim_take_came(), 0);
    sim_serial_watch(3);
    sim_poll_inputs();
    CHECK_EQUAL(sim_take_came(), SIM_CAME_INTERRUPT);
    CHECK_EQUAL(sim_serial_available(), 0);
}

TEST(interrupt_read, "serial: Ctrl-C that was read as a byte does not come again") {
    bench_start();
    bench_type("\x03");
    CHECK_EQUAL(sim_serial_read(), 3);
    sim_serial_watch(3);
    sim_poll_inputs();
    CHECK_EQUAL(sim_take_came(), 0);
}

TEST(interrupt_full, "serial: Ctrl-C comes while the ring is full") {
    bench_start();
    sim_serial_watch(3);
    bench_on_pause = drain;
    bench_type("\x03");
    write_pattern(SIM_TX_SIZE + 1);
    sim_poll_inputs();
    CHECK_EQUAL(sim_take_came(), SIM_CAME_INTERRUPT);
}

TEST(restart_full,
    "serial: a Ctrl-C that came while the ring was full is not for the next program") {
    bench_start();
    sim_serial_watch(3);
    bench_on_pause = drain;
    bench_type("\x03");
    write_pattern(SIM_TX_SIZE + 1);
    sim_serial_restart();
    CHECK_EQUAL(sim_take_came(), 0);
}

TEST(restart, "serial: a restart drops a Ctrl-C and what came before it, nothing else") {
    bench_start();
    bench_type("a\x03"
               "b");
    sim_serial_restart();
    CHECK_EQUAL(sim_serial_read(), 'b');
    bench_type("cd");
    sim_serial_drop();
    CHECK_EQUAL(sim_serial_read(), -1);
}

static char text[10 * SIM_PACKET];
static uint32_t written_in_pause;
static uint64_t paused_ns;

static void note_limit(uint32_t why) {
    CHECK_EQUAL(why, SIM_PAUSE_LIMIT);
    written_in_pause = sim.out.tx_head;
    paused_ns = sim_now_ns();
    sim.in.limit_ns = 0;
}

static void note_full(uint32_t why) {
    CHECK_EQUAL(why, SIM_PAUSE_TX_FULL);
    written_in_pause = sim.out.tx_head;
    drain(why);
}

TEST(
    packets, "serial: in a long text there are moments at which the machine pauses, one a packet") {
    bench_start();
    bench_on_pause = note_limit;
    uint64_t start = sim_now_ns();
    sim.in.limit_ns = start + 3 * BENCH_UNIT_NS;
    sim_serial_write(text, sizeof(text));
    CHECK_EQUAL(written_in_pause, 2 * SIM_PACKET);
    CHECK_EQUAL(paused_ns, start + 3 * BENCH_UNIT_NS);
    CHECK_EQUAL(sim_now_ns(), start + 10 * BENCH_UNIT_NS);
    CHECK_EQUAL(sim.out.tx_head, 10 * SIM_PACKET);
}

TEST(no_room, "serial: where there is no room for a packet nothing of it is written") {
    bench_start();
    bench_on_pause = drain;
    write_pattern(SIM_TX_SIZE - 10);
    uint32_t head = sim.out.tx_head;
    bench_on_pause = note_full;
    sim_serial_write("0123456789a", 11);
    CHECK_EQUAL(written_in_pause, head);
    CHECK_EQUAL(sim.out.tx_head, head + 11);
}
