// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What pins of the board's chip can do. Of a chip that is not known here, each can do all.
#ifndef WHILETRUE_CHIPS_H
#define WHILETRUE_CHIPS_H

#include <stdbool.h>
#include <stdint.h>

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

#endif // WHILETRUE_CHIPS_H
