// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// LIS3DH, an accelerometer of three axes on I2C: datasheet DocID17530 Rev 2, and application note AN3308.
// Its address is 0x18, or 0x19 where SDO is high, as on the boards that have it.
// Not simulated: noise, the self test, filters, FIFO, free fall and movement, 6D, what it draws, SPI. A tap is
// one when it is set, whatever the thresholds are.
#include "part.h"

#include "sim/events.h"
#include "sim/i2c.h"
#include "sim/machine.h"
#include "sim/nets.h"

enum { PIN_SCL, PIN_SDA, PIN_INT1, PIN_SDO };
static const char *const pins[] = {"SCL", "SDA", "INT1", "SDO"};

enum { INPUT_X, INPUT_Y, INPUT_Z, INPUT_TAP };
// Of the earth's gravity a board that lies flat feels 9.8 m/s² upwards.
#define HUNDREDTHS 100
static const struct part_input inputs[] = {
    {"x", "Acceleration X", "m/s²", -16000, 16000, 0, HUNDREDTHS},
    {"y", "Acceleration Y", "m/s²", -16000, 16000, 0, HUNDREDTHS},
    {"z", "Acceleration Z", "m/s²", -16000, 16000, 981, HUNDREDTHS},
    {"tap", "Taps", "", 0, 2, 0, 1},
};

enum {
    STATUS_REG_AUX = 0x07,
    OUT_ADC1_L = 0x08,
    WHO_AM_I = 0x0f,
    CTRL_REG0 = 0x1e,
    CTRL_REG1 = 0x20,
    CTRL_REG3 = 0x22,
    CTRL_REG4 = 0x23,
    CTRL_REG5 = 0x24,
    STATUS_REG = 0x27,
    OUT_X_L = 0x28,
    OUT_Z_H = 0x2d,
    CLICK_CFG = 0x38,
    CLICK_SRC = 0x39,
    REGISTERS = 0x40,
};

struct lis3dh {
    uint8_t registers[REGISTERS];
    uint8_t at;         // the register that comes next
    bool has_register;  // since START one was named
    bool goes_on;       // through the registers, as it was named with its bit 7
    uint64_t sample_ns; // when the last sample that was read was taken
};

// Samples a second, by CTRL_REG1's upper half; 1344 and 5376 (low power) are its highest.
static const uint16_t rates[16] = {0, 1, 10, 25, 50, 100, 200, 400, 1600, 1344};

static struct lis3dh *state_of(uint32_t of) {
    return part_of(of)->state;
}

static uint64_t sample_interval_ns(const struct lis3dh *self) {
    uint32_t rate = rates[self->registers[CTRL_REG1] >> 4];
    return rate == 0 ? SIM_FOREVER : 1000000000 / rate;
}

static bool has_new_sample(const struct lis3dh *self) {
    uint64_t interval = sample_interval_ns(self);
    return interval != SIM_FOREVER && sim_event_now_ns() - self->sample_ns >= interval;
}

// A sample of 16 bits, left-justified: 1024 digits of 12 bits are 1 g at ±2 g, half of them at ±4 g and so on, a
// twelfth at ±16 g (table 4, "So"). Fewer bits are there in normal (10) and low-power mode (8).
static int16_t sample(const struct part *part, uint32_t axis) {
    const struct lis3dh *self = part->state;
    static const int32_t per_digit[4] = {1, 2, 4, 12};
    int32_t range = per_digit[self->registers[CTRL_REG4] >> 4 & 3];
    // 9.80665 m/s² are 1 g.
    int64_t scaled = (int64_t)part_input(part, axis) * 1024 * 100000;
    int64_t divisor = (int64_t)980665 * HUNDREDTHS * range;
    int64_t digits = (scaled + (scaled < 0 ? -divisor : divisor) / 2) / divisor;
    digits = digits > 2047 ? 2047 : digits < -2048 ? -2048 : digits;
    uint32_t bits = self->registers[CTRL_REG1] & 0x08   ? 8
                    : self->registers[CTRL_REG4] & 0x08 ? 12
                                                        : 10;
    return (int16_t)((uint32_t)digits << 4 & 0xffffu << (16 - bits));
}

static void take_sample(struct part *part) {
    struct lis3dh *self = part->state;
    if (!has_new_sample(self)) {
        return;
    }
    for (uint32_t axis = 0; axis < 3; axis++) {
        bool is_on = self->registers[CTRL_REG1] >> axis & 1;
        uint16_t value = is_on ? (uint16_t)sample(part, axis) : 0;
        self->registers[OUT_X_L + 2 * axis] = value & 0xff;
        self->registers[OUT_X_L + 2 * axis + 1] = value >> 8;
    }
    self->registers[STATUS_REG] = 0x0f; // new data of all axes
    uint64_t interval = sample_interval_ns(self);
    self->sample_ns = sim_event_now_ns() / interval * interval;
}

// INT1 is high while something is that CTRL_REG3 has it show: a click, or new data.
static void show_interrupt(struct part *part) {
    const struct lis3dh *self = part->state;
    bool click = self->registers[CTRL_REG3] & 0x80 && self->registers[CLICK_SRC] & 0x40;
    bool data = self->registers[CTRL_REG3] & 0x10 && self->registers[STATUS_REG] & 0x08;
    sim_port_drive(part->port + PIN_INT1, click || data ? SIM_HIGH_UV : 0, SIM_OUTPUT_OHMS);
}

// CLICK_CFG has two bits for each axis, single and double. It is told of Z, as by a finger from above.
static void changed(struct part *part, uint32_t input) {
    struct lis3dh *self = part->state;
    if (input != INPUT_TAP) {
        return;
    }
    int32_t taps = part_input(part, INPUT_TAP);
    bool single = taps >= 1 && self->registers[CLICK_CFG] & 0x15;
    bool twice = taps >= 2 && self->registers[CLICK_CFG] & 0x2a;
    if (single || twice) {
        self->registers[CLICK_SRC] = 0x40 | (twice ? 0x20 : 0) | (single ? 0x10 : 0) | 0x04;
        show_interrupt(part);
    }
}

static uint8_t read_register(struct part *part) {
    struct lis3dh *self = part->state;
    uint8_t at = self->at;
    if (at == OUT_X_L || at == STATUS_REG) {
        take_sample(part);
    }
    uint8_t value = self->registers[at];
    if (at == OUT_Z_H) {
        self->registers[STATUS_REG] = 0;
    }
    if (at == CLICK_SRC) {
        self->registers[CLICK_SRC] = 0;
        show_interrupt(part);
    }
    return value;
}

static bool is_writable(uint8_t at) {
    return at == CTRL_REG0 || at == 0x1f || (at >= CTRL_REG1 && at <= 0x26) || at == 0x2e ||
           (at >= 0x30 && at != 0x31 && at != 0x35 && at != CLICK_SRC);
}

static void power_up(struct lis3dh *self) {
    for (uint32_t at = CTRL_REG0; at < REGISTERS; at++) {
        self->registers[at] = 0;
    }
    self->registers[WHO_AM_I] = 0x33;
    self->registers[CTRL_REG0] = 0x10;
    self->registers[CTRL_REG1] = 0x07;
}

static void write_register(struct part *part, uint8_t value) {
    struct lis3dh *self = part->state;
    if (!is_writable(self->at)) {
        return;
    }
    self->registers[self->at] = value;
    if (self->at == CTRL_REG5 &&
        value & 0x80) { // BOOT: the trimming is read anew, and the bit is cleared
        self->registers[CTRL_REG5] = value & 0x7f;
    }
    if (self->at == CTRL_REG1) {
        self->sample_ns = sim_event_now_ns();
    }
    show_interrupt(part);
}

static void go_on(struct lis3dh *self) {
    if (self->goes_on) {
        self->at = (self->at + 1) % REGISTERS;
    }
}

static bool begin(uint32_t of, uint8_t address, bool reads) {
    const struct part *part = part_of(of);
    // SDO has a pull-up within.
    bool high = sim_port_floats(part->port + PIN_SDO) || sim_port_level(part->port + PIN_SDO);
    if (!reads) {
        state_of(of)->has_register = false;
    }
    return address == (high ? 0x19 : 0x18);
}

static bool write(uint32_t of, uint8_t byte) {
    struct lis3dh *self = state_of(of);
    if (!self->has_register) {
        self->has_register = true;
        self->at = byte & (REGISTERS - 1);
        self->goes_on = byte & 0x80;
        return true;
    }
    write_register(part_of(of), byte);
    go_on(self);
    return true;
}

static uint8_t read(uint32_t of) {
    uint8_t value = read_register(part_of(of));
    go_on(state_of(of));
    return value;
}

static const struct sim_i2c_device device = {begin, write, read, NULL};

static void start(struct part *part) {
    power_up(part->state);
    // Boards and breakouts have resistors of 10 kOhm at its bus.
    sim_port_drive(part->port + PIN_SCL, SIM_HIGH_UV, 10000);
    sim_port_drive(part->port + PIN_SDA, SIM_HIGH_UV, 10000);
    show_interrupt(part);
    sim_i2c_attach(&device, part->number, part->port + PIN_SCL, part->port + PIN_SDA);
}

const struct part_kind part_lis3dh = {
    .name = "lis3dh",
    .label = "LIS3DH accelerometer",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .inputs = inputs,
    .input_count = sizeof(inputs) / sizeof(inputs[0]),
    .state_size = sizeof(struct lis3dh),
    .start = start,
    .changed = changed,
};
