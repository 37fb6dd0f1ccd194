// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

#include "parts/kinds.h"
#include "sim/nets.h"

#define PIN 6

static void begin(void) {
    const char chip[] = "nRF52840";
    for (size_t i = 0; i < sizeof(chip); i++) {
        sim.in.board.chip[i] = chip[i];
    }
    sim.in.parts[0] =
        (struct sim_part_in){.kind = PART_NUMBER_thermistor, .wires = {PIN}, .inputs = {250}};
    sim.in.part_count = 1;
    bench_start();
    sim_pin_analog(PIN);
}

static void set(int32_t tenths) {
    sim.in.parts[0].inputs[0] = tenths;
    sim.in.input_news++;
    sim_poll_inputs();
}

TEST(thermistor_half,
    "thermistor: at 25 degrees it is as its resistor, and 14 bits are stretched to 16") {
    begin();
    CHECK_EQUAL(sim_port_uv(SIM_PORT_CHIP + PIN), 1650000);
    CHECK_EQUAL(sim_pin_convert(PIN), 8191 << 2 | 8191 >> 12);
}

TEST(thermistor_range, "thermistor: warmer is more, and beyond its range is the range's end") {
    begin();
    set(-400);
    uint32_t coldest = sim_port_uv(SIM_PORT_CHIP + PIN);
    set(-9999);
    CHECK_EQUAL(sim_port_uv(SIM_PORT_CHIP + PIN), coldest);
    uint32_t before = coldest;
    for (int32_t tenths = -350; tenths <= 1250; tenths += 50) {
        set(tenths);
        CHECK(sim_port_uv(SIM_PORT_CHIP + PIN) > before);
        before = sim_port_uv(SIM_PORT_CHIP + PIN);
    }
    CHECK(coldest < 100000 && before > 3100000);
}

TEST(adc_time, "chips: a conversion takes its time, and one of a pin that floats is noise") {
    begin();
    uint64_t start = sim_now_ns();
    sim_pin_convert(PIN);
    CHECK_EQUAL(sim_now_ns() - start, 5000);
    sim_pin_analog(PIN + 1);
    bool differs = false;
    for (int i = 0; i < 20; i++) {
        differs |= sim_pin_convert(PIN + 1) != sim_pin_convert(PIN + 1);
    }
    CHECK(differs);
}

TEST(adc_full, "chips: the highest voltage is 65535, and what is above it too") {
    begin();
    set(1250);
    sim_port_drive(SIM_PORT_OUTSIDE + PIN, SIM_HIGH_UV, 1);
    CHECK(sim_pin_convert(PIN) >= 65500);
    sim_port_drive(SIM_PORT_OUTSIDE + PIN, 5000000, 1);
    CHECK_EQUAL(sim_pin_convert(PIN), 65535);
}
