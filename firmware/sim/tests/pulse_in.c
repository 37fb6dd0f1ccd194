// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "sim/pulse_in.h"

#include "bench.h"
#include "sim/events.h"
#include "sim/nets.h"
#include "sim/pwm.h"

#define IN 3
#define OUT 4
#define ROOM 4

static _Alignas(8) uint8_t memory[SIM_PULSE_INS + 1][sizeof(struct sim_pulse_in) + 2 * ROOM];

static struct sim_pulse_in *make(uint32_t i, uint32_t pin, bool idle) {
    struct sim_pulse_in *it = (struct sim_pulse_in *)memory[i];
    it->pin = pin;
    it->room = ROOM;
    it->idle = idle;
    sim_pin_input(pin, SIM_PULL_NONE);
    return it;
}

// The other end is high and low in turn at these times, by events, in microseconds from now.
static void toggle(uint32_t of, uint32_t level) {
    sim_port_drive(SIM_PORT_CHIP + of, level ? SIM_HIGH_UV : 0, SIM_OUTPUT_OHMS);
}

static void plan(const uint32_t *us, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        CHECK(sim_event_at(sim_now_ns() + us[i] * 1000, toggle, OUT, i % 2 == 0) != SIM_NO_EVENT);
    }
}

static struct sim_pulse_in *start(bool idle) {
    bench_start();
    sim_nets_connect(SIM_PORT_CHIP + IN, SIM_PORT_CHIP + OUT);
    toggle(OUT, idle);
    struct sim_pulse_in *it = make(0, IN, idle);
    CHECK_EQUAL(sim_pulse_in_begin(it), SIM_PULSE_IN_DONE);
    return it;
}

TEST(pulse_in, "pulse in: keeps what is between edges, the last ones of them") {
    struct sim_pulse_in *it = start(false);
    plan((uint32_t[]){100, 650, 900, 1000, 70000, 71000}, 6);
    sim_pass(800000);
    CHECK_EQUAL(sim_pulse_in_count(it), 1);
    CHECK_EQUAL(sim_pulse_in_get(it, 0), 550);
    sim_pass(80000000);
    CHECK_EQUAL(sim_pulse_in_count(it), 4);
    CHECK_EQUAL(sim_pulse_in_take(it), 250);
    CHECK_EQUAL(sim_pulse_in_take(it), 100);
    CHECK_EQUAL(sim_pulse_in_take(it), SIM_PULSE_MOST_US);
    CHECK_EQUAL(sim_pulse_in_take(it), 1000);
    CHECK_EQUAL(sim_pulse_in_count(it), 0);
}

TEST(pulse_in_idle, "pulse in: the first one is away from the idle level") {
    struct sim_pulse_in *it = start(true);
    plan((uint32_t[]){100, 200, 350, 1000}, 4); // high already, low, high, low
    sim_pass(2000000);
    CHECK_EQUAL(sim_pulse_in_count(it), 2);
    CHECK_EQUAL(sim_pulse_in_get(it, 0), 150);
    CHECK_EQUAL(sim_pulse_in_get(it, 1), 650);
}

TEST(pulse_in_pause, "pulse in: hears nothing while it is paused, and begins anew after that") {
    struct sim_pulse_in *it = start(false);
    plan((uint32_t[]){100, 200, 300, 400, 1000, 1200}, 6);
    sim_pass(350000);
    sim_pulse_in_pause(it);
    CHECK(it->is_paused);
    CHECK_EQUAL(sim_pulse_in_count(it), 2);
    sim_pass(400000);
    sim_pulse_in_resume(it, 0);
    sim_pass(1000000);
    CHECK_EQUAL(sim_pulse_in_count(it), 3);
    CHECK_EQUAL(sim_pulse_in_get(it, 2), 200);
    sim_pulse_in_clear(it);
    CHECK_EQUAL(sim_pulse_in_count(it), 0);
}

TEST(pulse_in_trigger, "pulse in: a trigger is as long as it is to be, and is not heard") {
    bench_start();
    struct sim_pulse_in *it = make(0, IN, true);
    CHECK_EQUAL(sim_pulse_in_begin(it), SIM_PULSE_IN_DONE);
    sim_pulse_in_resume(it, 80);
    CHECK_EQUAL(sim_pulse_in_count(it), 0);
    CHECK_EQUAL(sim.out.edge_head, 1); // it was low before
    CHECK_EQUAL(sim.out.pins[IN].direction, SIM_DIRECTION_INPUT);
    sim_pulse_in_end(it);
    sim_pin_release(IN);
    it = make(0, IN, false);
    CHECK_EQUAL(sim_pulse_in_begin(it), SIM_PULSE_IN_DONE);
    sim.out.pins[IN].level = 0;
    uint32_t first = sim.out.edge_head;
    sim_pulse_in_resume(it, 80);
    CHECK_EQUAL(sim.out.edge_head, first + 2);
    CHECK_EQUAL(sim.out.edges[first + 1].time_ns - sim.out.edges[first].time_ns, 80000);
}

TEST(pulse_in_most,
    "pulse in: as many as CircuitPython has, and no more than the chip has channels") {
    bench_start();
    for (uint32_t i = 0; i < SIM_PULSE_INS; i++) {
        CHECK_EQUAL(sim_pulse_in_begin(make(i, i, false)), SIM_PULSE_IN_DONE);
    }
    struct sim_pulse_in *last = make(SIM_PULSE_INS, SIM_PULSE_INS, false);
    CHECK_EQUAL(sim_pulse_in_begin(last), SIM_PULSE_IN_TOO_MANY);
    sim_pulse_in_end((struct sim_pulse_in *)memory[2]);
    sim_pin_release(2);
    CHECK_EQUAL(sim_pulse_in_begin(last), SIM_PULSE_IN_DONE);
    sim_pulse_ins_stop();
    // Edges come until the pins are released, and nobody has them.
    sim_port_drive(SIM_PORT_CHIP + 1, SIM_HIGH_UV, SIM_OUTPUT_OHMS);
    CHECK_EQUAL(((struct sim_pulse_in *)memory[1])->is_idle, true);
    sim_pins_start();
    CHECK(!sim_port_is_heard(SIM_PORT_CHIP + 1));
}

TEST(pulse_in_pwm, "pulse in: hears modulation at a pin that is wired to it") {
    struct sim_pulse_in *it = start(false);
    CHECK_EQUAL(sim_pwm_begin(OUT, 1000, 16384, false, true), SIM_PWM_DONE);
    sim_pass(10000000);
    CHECK_EQUAL(sim_pulse_in_count(it), ROOM);
    for (uint32_t i = 0; i < ROOM; i++) {
        uint16_t us = sim_pulse_in_get(it, i);
        CHECK(us == 250 || us == 750);
    }
    sim_pulse_in_end(it);
    sim_pin_release(IN);
    CHECK_EQUAL(sim_event_next_ns(), SIM_FOREVER);
}
