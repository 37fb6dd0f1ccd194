// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "chips.h"

#include <string.h>

#include "machine.h"

struct chip {
    const char *name;
    const char *adc_pins; // the chip's names, each with a space behind it
    uint32_t adc_bits;
    uint32_t adc_ns;
    uint32_t i2c_hz[3]; // upwards
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

#define ADC_BITS_DEFAULT 12
#define ADC_NS_DEFAULT 5000
static const struct sim_chip_pwm pwm_default = NRF_PWM;

static const struct chip *find_chip(void) {
    for (size_t i = 0; i < sizeof(chips) / sizeof(chips[0]); i++) {
        if (strcmp(chips[i].name, (const char *)sim_board.chip) == 0) {
            return &chips[i];
        }
    }
    return NULL;
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
    const struct chip *chip = find_chip();
    return chip == NULL || is_in(chip->adc_pins, pin);
}

uint32_t sim_chip_adc_bits(void) {
    const struct chip *chip = find_chip();
    return chip == NULL ? ADC_BITS_DEFAULT : chip->adc_bits;
}

uint32_t sim_chip_adc_ns(void) {
    const struct chip *chip = find_chip();
    return chip == NULL ? ADC_NS_DEFAULT : chip->adc_ns;
}

// The fastest that is not above what was asked; the slowest where all are.
uint32_t sim_chip_i2c_hz(uint32_t asked) {
    const struct chip *chip = find_chip();
    if (chip == NULL) {
        return asked > 0 ? asked : 1;
    }
    size_t i = sizeof(chip->i2c_hz) / sizeof(chip->i2c_hz[0]) - 1;
    while (i > 0 && chip->i2c_hz[i] > asked) {
        i--;
    }
    return chip->i2c_hz[i];
}

uint32_t sim_chip_edge_channels(void) {
    const struct chip *chip = find_chip();
    return chip == NULL ? SIM_PINS : chip->edge_channels;
}

const struct sim_chip_pwm *sim_chip_pwm(void) {
    const struct chip *chip = find_chip();
    return chip == NULL ? &pwm_default : &chip->pwm;
}
