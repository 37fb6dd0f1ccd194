// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Counts the edges of a pin for a time, again and again, and says what frequency that is: of the last such time that
// has passed. What is slower than two edges in that time is seen as 0 now and then.
#ifndef WHILETRUE_FREQUENCY_IN_H
#define WHILETRUE_FREQUENCY_IN_H

#include <stdbool.h>
#include <stdint.h>

// Counters at one time: as many as an ESP32 has (PCNT).
#define SIM_FREQUENCY_INS 8

// The pin is an input. False: there are as many as can be, or the chip can't look for the edges of one more pin.
bool sim_frequency_in_begin(uint32_t pin, uint32_t period_ms);
// The pin is released after this.
void sim_frequency_in_end(uint32_t pin);
// Of a pin that has none it is 0, and what follows does nothing.
uint32_t sim_frequency_in_hz(uint32_t pin);
uint32_t sim_frequency_in_period_ms(uint32_t pin);
// What was counted is forgotten, and the time begins anew.
void sim_frequency_in_clear(uint32_t pin);
void sim_frequency_in_set_period(uint32_t pin, uint32_t period_ms);
// While it is paused, the last frequency stays.
void sim_frequency_in_pause(uint32_t pin, bool is_paused);
// Nobody counts any more.
void sim_frequency_ins_stop(void);

#endif // WHILETRUE_FREQUENCY_IN_H
