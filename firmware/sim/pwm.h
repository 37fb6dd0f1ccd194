// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Pulse-width modulation: a state of a pin, with a frequency, a duty and a phase, which `sim.out.pins` shows. Its
// edges are made, each at its time, only while somebody listens to them; who looks at a pin finds it as it is then.
// What the chip's counters can do is in chips.h.
#ifndef WHILETRUE_PWM_H
#define WHILETRUE_PWM_H

#include <stdbool.h>
#include <stdint.h>

enum sim_pwm_result {
    SIM_PWM_DONE,
    SIM_PWM_BAD_FREQUENCY, // in Hz, beyond what the chip can make
    SIM_PWM_NONE_FREE,     // no counter, or no channel of one with this frequency
};

// Of a duty that is always high.
#define SIM_PWM_MOST 65535

// A reset: nothing is modulated.
void sim_pwm_start(void);
// `alone`: of a counter that nobody else has. `is_on`: at once, else by sim_pwm_switch().
enum sim_pwm_result sim_pwm_begin(
    uint32_t pin, uint32_t frequency, uint16_t duty, bool alone, bool is_on);
// The pin is low. Nothing, where it is not modulated.
void sim_pwm_end(uint32_t pin);
// False: the chip can't. As there, others with the same counter get it, too.
bool sim_pwm_set_frequency(uint32_t pin, uint32_t frequency, uint16_t duty);
// From the next period on.
void sim_pwm_set_duty(uint32_t pin, uint16_t duty);
// On or low, while the counter goes on: a carrier. Makes no room for the change.
void sim_pwm_switch(uint32_t pin, bool is_on);
// Pins have the levels of this moment.
void sim_pwm_settle(void);

// When a pin that is slow enough to be seen changes next, or SIM_FOREVER.
uint64_t sim_pwm_seen_ns(void);

#endif // WHILETRUE_PWM_H
