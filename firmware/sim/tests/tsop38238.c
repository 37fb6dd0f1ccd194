// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include "parts/kinds.h"
#include "sim/events.h"
#include "sim/nets.h"
#include "sim/pwm.h"

#define LED 5
#define OUT 6

static uint64_t falls[8];
static uint64_t rises[8];
static uint32_t fallen;
static uint32_t risen;

static void note(uint32_t pin, bool level) {
    (void)pin;
    CHECK(fallen < 8 && risen < 8);
    if (level) {
        rises[risen++] = sim_event_now_ns();
    } else {
        falls[fallen++] = sim_event_now_ns();
    }
}

static void begin(uint32_t frequency) {
    sim.in.parts[0] = (struct sim_part_in){.kind = PART_NUMBER_tsop38238, .wires = {LED, OUT}};
    sim.in.part_count = 1;
    bench_start();
    sim_pin_input(OUT, SIM_PULL_NONE);
    CHECK(sim_pin_listen(OUT, note));
    CHECK(sim_pin_read(OUT));
    CHECK_EQUAL(sim_pwm_begin(LED, frequency, 32768, false, false), SIM_PWM_DONE);
}

static void burst(uint64_t ns) {
    sim_pwm_switch(LED, true);
    sim_pass(ns);
    sim_pwm_switch(LED, false);
}

TEST(tsop38238, "tsop38238: a burst is a low pulse that is as long, some periods later") {
    begin(38000);
    const uint64_t bursts[] = {9000000, 560000, 400000};
    for (uint32_t i = 0; i < 3; i++) {
        uint64_t start = sim_now_ns();
        burst(bursts[i]);
        sim_pass(1000000);
        CHECK_EQUAL(fallen, i + 1);
        CHECK_EQUAL(risen, i + 1);
        CHECK(falls[i] - start > 7 * 26316 && falls[i] - start < 15 * 26316);
        int64_t longer = (int64_t)(rises[i] - falls[i]) - (int64_t)bursts[i];
        CHECK(longer > -2 * 26316 && longer < 2 * 26316);
        CHECK(sim_pin_read(OUT));
    }
}

TEST(
    tsop38238_other, "tsop38238: other frequencies, steady light and a burst of nine are nothing") {
    begin(56000);
    burst(9000000);
    sim_pwm_end(LED);
    CHECK_EQUAL(sim_pwm_begin(LED, 30000, 32768, false, false), SIM_PWM_DONE);
    burst(9000000);
    sim_pwm_end(LED);
    CHECK_EQUAL(sim_pwm_begin(LED, 38000, SIM_PWM_MOST, false, false), SIM_PWM_DONE);
    burst(9000000);
    sim_pwm_end(LED);
    CHECK_EQUAL(sim_pwm_begin(LED, 38000, 32768, false, false), SIM_PWM_DONE);
    burst(9 * 26316 - 20000);
    sim_pass(9000000);
    CHECK_EQUAL(fallen, 0);
}
