// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#define MS 1000000

static uint32_t reasons[8];

static void note(uint32_t why) {
    reasons[(bench_pauses - 1) % 8] = why;
}

TEST(work_is_time, "clock: time is the work done, at what a unit costs") {
    bench_start();
    uint64_t start = sim_now_ns();
    bench_hooks(5000);
    CHECK_EQUAL(sim_now_ns() - start, 5000 * BENCH_UNIT_NS);
    CHECK_EQUAL(sim_now_us(), sim_now_ns() / 1000);
}

TEST(no_cost, "clock: a cost that is none, or beyond the largest, is the default") {
    const uint32_t costs[] = {0, SIM_UNIT_NS_MAX + 1};
    for (int i = 0; i < 2; i++) {
        bench_start();
        sim.in.unit_ns = costs[i];
        sim_clock_start();
        uint64_t start = sim_now_ns();
        bench_hooks(10);
        CHECK_EQUAL(sim_now_ns() - start, 10 * SIM_UNIT_NS_DEFAULT);
    }
}

TEST(wires_take_time, "clock: time passes on wires, without work") {
    bench_start();
    uint64_t work = sim_work_done();
    uint64_t start = sim_now_ns();
    sim_pass(30000);
    CHECK_EQUAL(sim_now_ns() - start, 30000);
    CHECK_EQUAL(sim_work_done(), work);
}

TEST(uptime, "clock: a reset begins Python's time anew, machine time goes on") {
    bench_start();
    sim_pass(5 * MS);
    sim_clock_boot();
    CHECK_EQUAL(sim_uptime_ns(), 0);
    CHECK(sim_now_ns() >= 5 * MS);
    sim_pass(MS);
    CHECK_EQUAL(sim_uptime_ns(), MS);
}

TEST(work_until, "clock: work fits before a time: none before now, rounded up after it") {
    bench_start();
    uint64_t now = sim_now_ns();
    CHECK_EQUAL(sim_work_until(now), 0);
    CHECK_EQUAL(sim_work_until(now - 1), 0);
    CHECK_EQUAL(sim_work_until(now + 1), 1);
    CHECK_EQUAL(sim_work_until(now + BENCH_UNIT_NS), 1);
    CHECK_EQUAL(sim_work_until(now + BENCH_UNIT_NS + 1), 2);
}

TEST(sleep_whole, "clock: a sleep without limits ends to the nanosecond, and is told to the host") {
    bench_start();
    bench_on_pause = note;
    uint64_t wake = sim_now_ns() + 12345678;
    sim_wait(wake);
    CHECK_EQUAL(sim_now_ns(), wake);
    CHECK_EQUAL(bench_pauses, 1);
    CHECK_EQUAL(reasons[0], SIM_PAUSE_SLEEP);
    CHECK_EQUAL(sim.book.wake_ns, wake);
    CHECK(sim.out.asleep_ns > 12345678 - 10 * BENCH_UNIT_NS && sim.out.asleep_ns <= 12345678);
}

static uint64_t wake_at;

static void let_rest_on(uint32_t why) {
    note(why);
    uint64_t until = sim.in.rest_ns < wake_at ? sim.in.rest_ns : wake_at;
    CHECK_EQUAL(sim_now_ns(), until);
    sim.in.rest_ns += 4 * MS;
}

TEST(sleep_rests, "clock: a sleep goes no further than the host lets it rest") {
    bench_start();
    bench_on_pause = let_rest_on;
    wake_at = sim_now_ns() + 10 * MS;
    sim.in.rest_ns = sim_now_ns() + 4 * MS;
    sim_wait(wake_at);
    CHECK_EQUAL(bench_pauses, 3); // at 4, 8 and 10 ms
    CHECK_EQUAL(reasons[0], SIM_PAUSE_SLEEP);
    CHECK_EQUAL(sim_now_ns(), wake_at);
}

static void lift_limit(uint32_t why) {
    note(why);
    if (why == SIM_PAUSE_LIMIT) {
        CHECK_EQUAL(sim_now_ns(), sim.in.limit_ns);
        sim.in.limit_ns = 0;
    }
}

TEST(sleep_limit, "clock: a sleep pauses at the limit, then ends") {
    bench_start();
    bench_on_pause = lift_limit;
    uint64_t wake = sim_now_ns() + 10 * MS;
    sim.in.limit_ns = sim_now_ns() + 3 * MS;
    sim_wait(wake);
    CHECK_EQUAL(sim_now_ns(), wake);
    CHECK_EQUAL(reasons[0], SIM_PAUSE_LIMIT);
    CHECK_EQUAL(reasons[1], SIM_PAUSE_SLEEP);
}

static void type_now(uint32_t why) {
    note(why);
    bench_type("x");
}

TEST(input_ends_wait, "clock: what is typed ends a wait for ever, in which no time passes") {
    bench_start();
    bench_on_pause = type_now;
    uint64_t start = sim_now_ns();
    sim_wait(SIM_FOREVER);
    CHECK_EQUAL(reasons[0], SIM_PAUSE_INPUT);
    CHECK_EQUAL(bench_pauses, 1);
    CHECK(sim_now_ns() - start < 10 * BENCH_UNIT_NS);
    CHECK_EQUAL(sim_serial_read(), 'x');
}

static void press_pin(uint32_t why) {
    note(why);
    sim_news();
}

TEST(news_end_wait, "clock: news from the host end a wait once") {
    bench_start();
    bench_on_pause = press_pin;
    sim_wait(SIM_FOREVER);
    CHECK_EQUAL(bench_pauses, 1);
    sim_wait(SIM_FOREVER);
    CHECK_EQUAL(bench_pauses, 2);
}

TEST(wire, "clock: bits take their time on a wire, up to the next nanosecond") {
    CHECK_EQUAL(sim_wire_ns(24, 800000), 30000);
    CHECK_EQUAL(sim_wire_ns(0, 9600), 0);
    CHECK_EQUAL(sim_wire_ns(1, 9600), 104167);
    CHECK_EQUAL(sim_wire_ns(10 * 9600 + 1, 9600), 10000104167);
    CHECK_EQUAL(sim_wire_ns(UINT32_MAX, 1), UINT32_MAX * (uint64_t)1000000000);
    CHECK_EQUAL(sim_wire_ns(UINT32_MAX - 1, UINT32_MAX), 1000000000);
}
