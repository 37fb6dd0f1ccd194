// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include <stdio.h>
#include <string.h>

#include "bench.h"
#include "sim/events.h"

#define MS 1000000

static char happened[512];
static uint64_t start;

// Writes down what has happened, and how long after `start` by the event's own time.
static void note(uint32_t of, uint32_t what) {
    size_t length = strlen(happened);
    snprintf(happened + length, sizeof(happened) - length, "%u.%u@%u ", of, what,
        (unsigned)((sim_event_now_ns() - start) / 1000));
}

static void begin(void) {
    bench_start();
    start = sim_now_ns();
}

TEST(events_order, "events: they come in order of time, then of age") {
    begin();
    sim_event_at(start + 30000, note, 1, 0);
    sim_event_at(start + 10000, note, 2, 0);
    sim_event_at(start + 30000, note, 3, 0);
    sim_event_at(start + 20000, note, 4, 0);
    sim_event_at(start + 10000, note, 5, 0);
    bench_hooks(9);
    CHECK_TEXT(happened, "");
    bench_hooks(25);
    CHECK_TEXT(happened, "2.0@10 5.0@10 4.0@20 1.0@30 3.0@30 ");
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
}

TEST(events_hook,
    "events: one comes at the first hook at which it is due, which is known beforehand") {
    begin();
    sim_event_at(start + 700 * BENCH_UNIT_NS, note, 1, 0);
    bench_hooks(699);
    CHECK_TEXT(happened, "");
    bench_hooks(1);
    CHECK_TEXT(happened, "1.0@700 ");
    CHECK(bench_asked <= 3);
}

TEST(events_past, "events: what should have been before comes now") {
    begin();
    bench_hooks(10);
    sim_event_at(start, note, 1, 0);
    sim_events_run();
    CHECK_TEXT(happened, "1.0@10 ");
}

TEST(events_in_sleep,
    "events: they come at their own times while the program sleeps, in one pause") {
    begin();
    bench_on_pause = bench_go_on;
    for (uint32_t i = 1; i <= 3; i++) {
        sim_event_at(start + i * MS, note, i, 7);
    }
    sim_wait(start + 10 * MS);
    CHECK_TEXT(happened, "1.7@1000 2.7@2000 3.7@3000 ");
    CHECK_EQUAL(sim_now_ns(), start + 10 * MS);
    CHECK_EQUAL(bench_pauses, 1);
}

TEST(events_on_wires, "events: they come at their own times while something is on a wire") {
    begin();
    sim_event_at(start + 40000, note, 1, 0);
    sim_pass(100000);
    CHECK_TEXT(happened, "1.0@40 ");
    CHECK_EQUAL(sim_now_ns(), start + 100000);
}

static void again(uint32_t of, uint32_t left) {
    note(of, left);
    if (left > 0) {
        sim_event_at(sim_event_now_ns() + 5000, again, of, left - 1);
    }
}

TEST(events_again,
    "events: one that plans the next one keeps its beat, however late it is looked at") {
    begin();
    sim_event_at(start + 5000, again, 1, 3);
    sim_work_owed(100);
    sim_events_run();
    CHECK_TEXT(happened, "1.3@5 1.2@10 1.1@15 1.0@20 ");
}

static uint32_t many;

static void at_once(uint32_t of, uint32_t what) {
    many++;
    sim_event_at(0, at_once, of, what);
}

TEST(events_no_time, "events: time goes on even where one plans the next one for the same time") {
    begin();
    sim_event_at(start, at_once, 1, 1);
    sim_pass(1000);
    CHECK(many > 900 && many <= 1002);
}

TEST(events_many,
    "events: where many come in a sleep the host is asked in between, and the sleep ends in time") {
    begin();
    bench_on_pause = bench_go_on;
    bench_slice_is_over = true;
    sim_event_at(start + 5000, again, 1, 5000);
    sim_wait(start + 10 * MS);
    CHECK_EQUAL(sim_now_ns(), start + 10 * MS);
    CHECK(bench_pauses > 5 && bench_pauses < 20);
}

TEST(events_cancel, "events: what is taken back does not come, and what has come cannot be") {
    begin();
    sim_event_id ids[5];
    for (uint32_t i = 0; i < 5; i++) {
        ids[i] = sim_event_at(start + (i + 1) * 1000, note, i, 0);
    }
    sim_event_cancel(ids[1]);
    sim_event_cancel(ids[4]);
    sim_event_cancel(0);
    bench_hooks(1);
    sim_event_cancel(ids[0]);
    bench_hooks(20);
    CHECK_TEXT(happened, "0.0@1 2.0@3 3.0@4 ");
}

TEST(events_cancel_all, "events: all of one kind and owner are taken back at once") {
    begin();
    for (uint32_t i = 0; i < 100; i++) {
        sim_event_at(start + (100 - i) * 1000, i % 3 == 0 ? again : note, i % 2, 0);
    }
    sim_event_cancel_all(note, 0);
    sim_event_cancel_all(again, 1);
    sim_event_cancel_all(note, 1);
    bench_hooks(6);
    CHECK_TEXT(happened, "0.0@4 ");
    uint64_t last = 0;
    while (sim_event_next_ns() != SIM_FOREVER) {
        CHECK(sim_event_next_ns() > last);
        last = sim_event_next_ns();
        sim_pass(last - sim_now_ns());
    }
}

TEST(events_full,
    "events: more than there is room for are refused, and none of the others is lost") {
    begin();
    for (uint32_t i = 0; i < SIM_EVENTS; i++) {
        CHECK(sim_event_at(start + 1000, at_once, i, 0) != 0);
    }
    CHECK_EQUAL(sim_event_at(start + 1000, note, 0, 0), 0);
    sim_events_start();
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
    sim_event_at(start + 1000, note, 0, 0);
    bench_hooks(3);
    CHECK_TEXT(happened, "0.0@1 ");
}
