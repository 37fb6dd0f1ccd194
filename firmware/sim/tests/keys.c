// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "parts/kinds.h"
#include "sim/nets.h"

static void set(uint32_t part, uint32_t input, int32_t value) {
    sim.in.parts[part].inputs[input] = value;
    sim.in.input_news++;
    sim_poll_inputs();
}

// Rows at the pins 0 to 3, columns at 4 to 7.
static void begin_matrix(void) {
    sim.in.parts[0] =
        (struct sim_part_in){.kind = PART_NUMBER_key_matrix, .wires = {0, 1, 2, 3, 4, 5, 6, 7}};
    sim.in.part_count = 1;
    bench_start();
    for (uint32_t pin = 0; pin < 8; pin++) {
        sim_pin_input(pin, SIM_PULL_UP);
    }
}

// Columns that are low while this row is, as bits.
static uint32_t columns_of(uint32_t row) {
    uint32_t low = 0;
    sim_pin_strobe(row, false);
    for (uint32_t column = 0; column < 4; column++) {
        low |= (uint32_t)!sim_pin_read(4 + column) << column;
    }
    sim_pin_rest(row);
    return low;
}

TEST(matrix, "key matrix: a key pulls its column low while its row is, and no other") {
    begin_matrix();
    CHECK_EQUAL(columns_of(2), 0);
    set(0, 2 * 4 + 1, 1);
    CHECK_EQUAL(columns_of(2), 1 << 1);
    CHECK_EQUAL(columns_of(1), 0);
    set(0, 2 * 4 + 3, 1);
    set(0, 0 * 4 + 3, 1);
    CHECK_EQUAL(columns_of(0), 1 << 3);
    CHECK_EQUAL(columns_of(2), 1 << 1 | 1 << 3);
    set(0, 2 * 4 + 1, 0);
    CHECK_EQUAL(columns_of(2), 1 << 3);
    CHECK(sim_pin_read(7));
}

TEST(matrix_held,
    "key matrix: a key that is pressed while its row is low, and a row that nobody holds") {
    begin_matrix();
    sim_pin_output(1, false, false);
    CHECK(sim_pin_read(4));
    set(0, 1 * 4, 1);
    CHECK(!sim_pin_read(4));
    set(0, 1 * 4, 0);
    CHECK(sim_pin_read(4));
    sim_pin_input(0, SIM_PULL_NONE);
    set(0, 0 * 4, 1);
    CHECK(sim_pin_read(4));
}

enum { LOAD, CLOCK, DATA };

// Two registers at one latch and one clock: the first is read, the second goes through it.
static void begin_registers(void) {
    sim.in.parts[0] =
        (struct sim_part_in){.kind = PART_NUMBER_hc165, .wires = {LOAD, CLOCK, SIM_PINS, DATA}};
    sim.in.parts[1] = (struct sim_part_in){
        .kind = PART_NUMBER_hc165, .wires = {LOAD, CLOCK, SIM_NOT_WIRED, SIM_PINS}};
    sim.in.part_count = 2;
    bench_start();
    sim_pin_output(LOAD, true, false);
    sim_pin_output(CLOCK, true, false);
    sim_pin_input(DATA, SIM_PULL_NONE);
}

static uint32_t read_bits(uint32_t count) {
    uint32_t bits = 0;
    sim_pin_write(LOAD, false);
    sim_pin_write(LOAD, true);
    for (uint32_t i = 0; i < count; i++) {
        sim_pin_write(CLOCK, false);
        bits = bits << 1 | sim_pin_read(DATA);
        sim_pin_write(CLOCK, true);
    }
    return bits;
}

TEST(registers, "74HC165: D7 comes first, and the inputs of the register behind it follow") {
    begin_registers();
    CHECK_EQUAL(read_bits(16), 0);
    for (uint32_t input = 0; input < 8; input++) {
        set(0, input, 1);
        CHECK_EQUAL(read_bits(16), 0x100u << input);
        set(0, input, 0);
        set(1, input, 1);
        CHECK_EQUAL(read_bits(16), 1u << input);
        set(1, input, 0);
    }
}

TEST(registers_latched, "74HC165: what changes while PL is high is taken over when it is low") {
    begin_registers();
    sim_pin_write(LOAD, false);
    CHECK(!sim_pin_read(DATA));
    set(0, 7, 1);
    CHECK(sim_pin_read(DATA));
    sim_pin_write(LOAD, true);
    set(0, 7, 0);
    CHECK(sim_pin_read(DATA));
    sim_pin_write(CLOCK, false);
    sim_pin_write(CLOCK, true);
    CHECK(!sim_pin_read(DATA));
    // Nothing moves on while it is low.
    sim_pin_write(LOAD, false);
    set(0, 7, 1);
    sim_pin_write(CLOCK, false);
    sim_pin_write(CLOCK, true);
    CHECK(sim_pin_read(DATA));
}
