// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "chips.h"

#include <string.h>

#include "machine.h"

struct chip {
    const char *name;
    const char *adc_pins; // the chip's names, each with a space behind it; NULL: all
    uint32_t adc_bits;
    uint32_t adc_ns;
    uint32_t i2c_hz[3]; // upwards; 0: any
    uint32_t edge_channels;
    struct sim_chip_pwm pwm;
};

// nRF52840 Product Specification 1.7, 6.17. A top of 3 is allowed there, and does not work, says CircuitPython.
#define NRF_PWM                                                                                    \
    { SIM_CHIP_PWM_COUNTERS, SIM_CHIP_PWM_CHANNELS, 16000000, 7, 4, 32767 }

static const struct chip chips[] = {
    // nRF52840 Product Specification 1.7: 7.1.2 (AIN0 to AIN7), 6.23.1; as CircuitPython sets it up, 3 us to
    // acquire and 2 us to convert; 6.9 (GPIOTE has 8 channels). I2C as its port of CircuitPython has it.
    {"nRF52840", "P0_02 P0_03 P0_04 P0_05 P0_28 P0_29 P0_30 P0_31 ", 14, 5000,
        {100000, 250000, 400000}, 8, NRF_PWM},
};

// One that is not known: any pin has the converter, and a bus any frequency.
static const struct chip unknown = {
    .adc_bits = 12, .adc_ns = 5000, .edge_channels = SIM_PINS, .pwm = NRF_PWM};

static const struct chip *chip = &unknown; // of `sim_board`

void sim_chips_start(void) {
    chip = &unknown;
    for (size_t i = 0; i < sizeof(chips) / sizeof(chips[0]); i++) {
        if (strcmp(chips[i].name, (const char *)sim_board.chip) == 0) {
            chip = &chips[i];
        }
    }
}

// Whether one of the chip's names of this pin is in the list.
static bool is_in(const char *list, uint32_t pin) {
    for (size_t i = 0; i < sim_board.name_count; i++) {
        const struct sim_name *name = &sim_board.names[i];
        if (name->pin != pin || name->on_board) {
            continue;
        }
        const char *text = (const char *)name->text;
        const char *found = strstr(list, text);
        if (found != NULL && found[strlen(text)] == ' ') {
            return true;
        }
    }
    return false;
}

bool sim_chip_has_adc(uint32_t pin) {
    return chip->adc_pins == NULL || is_in(chip->adc_pins, pin);
}

uint32_t sim_chip_adc_bits(void) {
    return chip->adc_bits;
}

uint32_t sim_chip_adc_ns(void) {
    return chip->adc_ns;
}

// The fastest that is not above what was asked; the slowest where all are.
uint32_t sim_chip_i2c_hz(uint32_t asked) {
    if (chip->i2c_hz[0] == 0) {
        return asked > 0 ? asked : 1;
    }
    size_t i = sizeof(chip->i2c_hz) / sizeof(chip->i2c_hz[0]) - 1;
    while (i > 0 && chip->i2c_hz[i] > asked) {
        i--;
    }
    return chip->i2c_hz[i];
}

uint32_t sim_chip_edge_channels(void) {
    return chip->edge_channels;
}

const struct sim_chip_pwm *sim_chip_pwm(void) {
    return &chip->pwm;
}
