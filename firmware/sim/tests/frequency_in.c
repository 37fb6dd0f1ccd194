// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "sim/frequency_in.h"

#include "bench.h"
#include "sim/events.h"
#include "sim/nets.h"
#include "sim/pwm.h"

#define IN 3
#define OUT 4

static void start(uint32_t frequency) {
    bench_start();
    sim_nets_connect(SIM_PORT_CHIP + IN, SIM_PORT_CHIP + OUT);
    sim_pin_input(IN, SIM_PULL_NONE);
    CHECK_EQUAL(sim_pwm_begin(OUT, frequency, 32768, false, true), SIM_PWM_DONE);
    sim_pass(7000); // not at an edge
}

TEST(frequency_in, "frequency in: of the last period that has passed") {
    start(20000);
    CHECK(sim_frequency_in_begin(IN, 10));
    sim_pass(9900000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 0);
    sim_pass(200000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 20000);
    sim_pwm_end(OUT);
    sim_pass(5000000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 20000);
    sim_pass(20000000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 0);
}

TEST(frequency_in_pause, "frequency in: paused it keeps what it had, cleared it has nothing") {
    start(20000);
    CHECK(sim_frequency_in_begin(IN, 1));
    sim_pass(2500000);
    sim_frequency_in_pause(IN, true);
    sim_pwm_end(OUT);
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
    sim_pass(5000000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 20000);
    sim_frequency_in_clear(IN);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 0);
    CHECK_EQUAL(sim_pwm_begin(OUT, 50000, 32768, false, true), SIM_PWM_DONE);
    sim_pass(7000);
    sim_frequency_in_pause(IN, false);
    sim_pass(1100000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 50000);
    sim_frequency_in_set_period(IN, 20);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 0);
    sim_pass(20100000);
    CHECK_EQUAL(sim_frequency_in_hz(IN), 50000);
}

TEST(frequency_in_end, "frequency in: as many as can be, and none when it stops") {
    start(1000);
    for (uint32_t pin = 0; pin < SIM_FREQUENCY_INS; pin++) {
        CHECK(sim_frequency_in_begin(pin + 10, 10));
    }
    CHECK(!sim_frequency_in_begin(IN, 10));
    sim_frequency_in_end(12);
    sim_pin_release(12);
    CHECK(sim_frequency_in_begin(IN, 10));
    sim_frequency_ins_stop();
    sim_pins_start();
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
    CHECK(!sim_port_is_heard(SIM_PORT_CHIP + IN));
}
