// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A part on a bus, as its registers have it. What its library makes of them is tested in Python.
#include "bench.h"

#include "parts/kinds.h"
#include "sim/i2c.h"
#include "sim/nets.h"

enum { SCL = 3, SDA = 4, INT1 = 5 };
enum { X, Y, Z, TAP };
static const struct sim_i2c_bus bus = {SCL, SDA, 400000};
#define ADDRESS 0x19

static void begin(void) {
    struct sim_part_in *part = &sim.in.parts[0];
    *part =
        (struct sim_part_in){.kind = PART_NUMBER_lis3dh, .wires = {SCL, SDA, INT1, SIM_NOT_WIRED}};
    sim.in.part_count = 1;
    bench_start();
}

static void set(uint32_t input, int32_t value) {
    sim.in.parts[0].inputs[input] = value;
    sim.in.input_news++;
    sim_poll_inputs();
}

static void write_register(uint8_t at, uint8_t value) {
    const uint8_t bytes[] = {at, value};
    CHECK_EQUAL(sim_i2c_write(&bus, ADDRESS, bytes, 2, true), SIM_I2C_DONE);
}

static uint8_t read_register(uint8_t at) {
    uint8_t value = 0;
    CHECK_EQUAL(sim_i2c_write(&bus, ADDRESS, &at, 1, false), SIM_I2C_DONE);
    CHECK_EQUAL(sim_i2c_read(&bus, ADDRESS, &value, 1), SIM_I2C_DONE);
    return value;
}

static int16_t read_axis(uint32_t axis) {
    sim_pass(10000000);
    uint8_t at = 0x80 | 0x28;
    uint8_t bytes[6];
    sim_i2c_write(&bus, ADDRESS, &at, 1, false);
    sim_i2c_read(&bus, ADDRESS, bytes, 6);
    return (int16_t)(bytes[2 * axis] | bytes[2 * axis + 1] << 8);
}

TEST(i2c_answer, "i2c: a device answers at its address on its own wires alone, and others do not") {
    begin();
    for (uint32_t address = 0; address < 256; address++) {
        enum sim_i2c_result result = sim_i2c_write(&bus, address, NULL, 0, true);
        CHECK_EQUAL(result, address == ADDRESS ? SIM_I2C_DONE : SIM_I2C_NO_ANSWER);
    }
    const struct sim_i2c_bus crossed = {SDA, SCL, 400000};
    CHECK_EQUAL(sim_i2c_write(&crossed, ADDRESS, NULL, 0, true), SIM_I2C_NO_ANSWER);
    CHECK(sim_i2c_is_pulled_up(&bus));
    const struct sim_i2c_bus open = {7, 8, 400000};
    CHECK(!sim_i2c_is_pulled_up(&open));
}

TEST(i2c_time, "i2c: bytes take nine bits each on the wire, START and STOP one") {
    begin();
    const uint8_t bytes[] = {0x20, 0x57};
    uint64_t before = sim_now_ns();
    sim_i2c_write(&bus, ADDRESS, bytes, 2, true);
    CHECK_EQUAL(sim_now_ns() - before, 29 * 2500);
    before = sim_now_ns();
    sim_i2c_write(&bus, 0x55, bytes, 2, true);
    CHECK_EQUAL(sim_now_ns() - before, 11 * 2500);
}

TEST(lis3dh_registers, "lis3dh: it is one, and what may be written is what is read") {
    begin();
    CHECK_EQUAL(read_register(0x0f), 0x33);
    CHECK_EQUAL(read_register(0x20), 0x07);
    write_register(0x20, 0x57);
    CHECK_EQUAL(read_register(0x20), 0x57);
    write_register(0x24, 0x80);
    CHECK_EQUAL(read_register(0x24), 0);
    write_register(0x0f, 1);
    CHECK_EQUAL(read_register(0x0f), 0x33);
}

TEST(lis3dh_range,
    "lis3dh: an axis has 1024 digits for 1 g at 2 g, down to a twelfth of them at 16 g") {
    begin();
    write_register(0x20, 0x57);
    const int32_t wanted[] = {1024, 512, 256, 85};
    for (uint32_t range = 0; range < 4; range++) {
        write_register(0x23, 0x08 | range << 4);
        set(X, 981);
        CHECK_EQUAL(read_axis(X) >> 4, wanted[range]);
        set(X, -981);
        CHECK_EQUAL(read_axis(X) >> 4, -wanted[range]);
    }
    write_register(0x23, 0x08);
    set(Z, 16000);
    CHECK_EQUAL(read_axis(Z), 2047 << 4);
    set(Z, -16000);
    CHECK_EQUAL(read_axis(Z), -2048 * 16);
    set(Y, 123456789); // beyond its range: the range's end
    write_register(0x23, 0x38);
    CHECK_EQUAL(read_axis(Y) >> 4, 1392);
}

TEST(
    lis3dh_rate, "lis3dh: a sample is taken as often as it is told, and an axis that is off is 0") {
    begin();
    set(X, 500);
    write_register(0x23, 0x08);
    write_register(0x20, 0x11); // one a second, X alone
    uint8_t at = 0x80 | 0x28;
    uint8_t bytes[6];
    sim_i2c_write(&bus, ADDRESS, &at, 1, false);
    sim_i2c_read(&bus, ADDRESS, bytes, 6);
    CHECK_EQUAL(bytes[0] | bytes[1], 0);
    sim_pass(1000000000);
    CHECK_EQUAL(read_axis(X) >> 4, 522);
    CHECK_EQUAL(read_axis(Z), 0);
    set(X, 0);
    CHECK_EQUAL(read_axis(X) >> 4, 522);
    sim_pass(1000000000);
    CHECK_EQUAL(read_axis(X), 0);
}

TEST(lis3dh_tap, "lis3dh: a tap is in CLICK_SRC and on INT1 until it is read") {
    begin();
    write_register(0x22, 0x80);
    set(TAP, 1);
    CHECK_EQUAL(read_register(0x39), 0);
    set(TAP, 0);
    write_register(0x38, 0x2a);
    set(TAP, 1);
    CHECK_EQUAL(read_register(0x39), 0);
    set(TAP, 2);
    CHECK(sim_port_level(SIM_PORT_CHIP + INT1));
    CHECK_EQUAL(read_register(0x39), 0x64);
    CHECK_EQUAL(read_register(0x39), 0);
    CHECK(!sim_port_level(SIM_PORT_CHIP + INT1));
}
