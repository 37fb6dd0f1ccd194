// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What pins of the board's chip can do. Of a chip that is not known here, each can do all.
#ifndef WHILETRUE_CHIPS_H
#define WHILETRUE_CHIPS_H

#include <stdbool.h>
#include <stdint.h>

// The board's chip is that of `sim_board`.
void sim_chips_start(void);

// Whether the pin is wired to the analog-to-digital converter.
bool sim_chip_has_adc(uint32_t pin);
// Bits of that converter, at most 16.
uint32_t sim_chip_adc_bits(void);
// How long a conversion takes.
uint32_t sim_chip_adc_ns(void);

// The frequency in Hz of an I2C bus for which `asked` was asked; at least 1.
uint32_t sim_chip_i2c_hz(uint32_t asked);

// Pins at which it can look for edges by itself.
uint32_t sim_chip_edge_channels(void);

// What makes pulse-width modulation: counters, each of which has channels that share its frequency. A counter counts
// a clock, divided by a power of two, up to its top.
struct sim_chip_pwm {
    uint32_t counters;
    uint32_t channels; // of each
    uint32_t clock_hz;
    uint32_t most_divided; // the power of two that divides the clock at most
    uint32_t least_top, most_top;
};
const struct sim_chip_pwm *sim_chip_pwm(void);
// Of all chips here.
#define SIM_CHIP_PWM_COUNTERS 4
#define SIM_CHIP_PWM_CHANNELS 4

#endif // WHILETRUE_CHIPS_H
