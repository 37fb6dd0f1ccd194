// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include "parts/kinds.h"
#include "sim/nets.h"

#define PIN 6

// Ten times 20 pF, and 120 with a finger, through 1 MOhm down to 0.3 of the voltage: 1.2 time constants, in ticks of
// 0.5 us, each begun tick counted.
#define FREE (10 * 49)
#define TOUCHED (10 * 290)

static void begin(void) {
    sim.in.parts[0] = (struct sim_part_in){.kind = PART_NUMBER_touch_pad, .wires = {PIN}};
    sim.in.part_count = 1;
    bench_start();
}

static void outside(uint8_t wire) {
    struct sim_pin_in *pin = &sim.in.pins[PIN];
    pin->changes[pin->count++ % SIM_PIN_CHANGES] = wire;
    sim.in.pin_news++;
    sim_poll_inputs();
}

TEST(touch_finger, "touch: a finger makes a pad slower, and what it takes is time") {
    begin();
    uint64_t start = sim_now_ns();
    CHECK_EQUAL(sim_touch_ticks(PIN, false), FREE);
    CHECK_EQUAL(sim_now_ns() - start, 100000 + FREE * 500);
    outside(SIM_WIRE_FINGER);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), TOUCHED);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), TOUCHED);
    outside(SIM_WIRE_OPEN);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), FREE);
}

TEST(touch_quick, "touch: a finger that came and went since the last look is felt once") {
    begin();
    CHECK_EQUAL(sim_touch_ticks(PIN, false), FREE);
    outside(SIM_WIRE_FINGER);
    outside(SIM_WIRE_OPEN);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), TOUCHED);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), FREE);
}

TEST(touch_alone, "touch: without a resistor, or with one to the other side, it never ends") {
    bench_start();
    uint64_t start = sim_now_ns();
    CHECK_EQUAL(sim_touch_ticks(PIN, false), SIM_TOUCH_NEVER);
    CHECK_EQUAL(sim_now_ns() - start, 100000 + SIM_TOUCH_NEVER * 500);
    CHECK_EQUAL(sim_touch_ticks(PIN, true), SIM_TOUCH_NEVER);
    sim_port_drive(SIM_PORT_PARTS + 100, SIM_HIGH_UV, 1000000);
    sim_nets_connect(SIM_PORT_PARTS + 100, SIM_PORT_CHIP + PIN);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), SIM_TOUCH_NEVER);
    CHECK_EQUAL(sim_touch_ticks(PIN, true), FREE);
}

TEST(touch_wire,
    "touch: a contact to ground takes the charge at once, one to 3.3 V leaves it for ever") {
    begin();
    outside(SIM_WIRE_LOW);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), 10);
    outside(SIM_WIRE_HIGH);
    CHECK_EQUAL(sim_touch_ticks(PIN, false), SIM_TOUCH_NEVER);
}
