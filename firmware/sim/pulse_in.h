// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Listens to a pin and keeps how long it was high and low, in microseconds: the last so many of them. An edge is noted
// at the moment at which it is, whatever the program does.
#ifndef WHILETRUE_PULSE_IN_H
#define WHILETRUE_PULSE_IN_H

#include <stdbool.h>
#include <stdint.h>

// At one time, as CircuitPython has it for the nRF52840.
#define SIM_PULSE_INS 8
// What is longer is that long.
#define SIM_PULSE_MOST_US 65535

// In its owner's memory, which stays where it is until sim_pulse_in_end() or sim_pulse_ins_stop().
struct sim_pulse_in {
    uint64_t edge_us; // the last one
    uint32_t pin;
    uint16_t room, first, count; // of `us`, a ring
    bool idle;
    bool is_idle; // the first edge away from the idle level is to come
    bool is_paused;
    uint16_t us[];
};

enum sim_pulse_in_result {
    SIM_PULSE_IN_DONE,
    SIM_PULSE_IN_TOO_MANY,
    SIM_PULSE_IN_NO_CHANNEL, // the chip can't look for the edges of one more pin
};
// With `pin`, `room` and `idle` set; the pin is an input.
enum sim_pulse_in_result sim_pulse_in_begin(struct sim_pulse_in *it);
// The pin is released after this.
void sim_pulse_in_end(const struct sim_pulse_in *it);
void sim_pulse_in_pause(struct sim_pulse_in *it);
// The next pulse that is kept is one away from the idle level. With `trigger_us` the pin is an output for so long, away
// from the idle level, before that.
void sim_pulse_in_resume(struct sim_pulse_in *it, uint16_t trigger_us);
void sim_pulse_in_clear(struct sim_pulse_in *it);
// How many there are by now.
uint16_t sim_pulse_in_count(struct sim_pulse_in *it);
uint16_t sim_pulse_in_get(const struct sim_pulse_in *it, uint16_t index);
// The oldest, of one at least.
uint16_t sim_pulse_in_take(struct sim_pulse_in *it);

// Nothing of any is looked at any more.
void sim_pulse_ins_stop(void);

#endif // WHILETRUE_PULSE_IN_H
