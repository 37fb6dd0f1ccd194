// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Digital pins. The host knows each by its index in the board's table.
#ifndef WHILETRUE_CONTRACT_PINS_H
#define WHILETRUE_CONTRACT_PINS_H

#define SIM_PINS_LIMITS(X)                                                                         \
    X(SIM_PINS, 128)         /* pins of one chip; the largest real board has 108 */                \
    X(SIM_EDGES, 1024)       /* edge events kept; a power of two */                                \
    X(SIM_PIN_CHANGES, 32)   /* changes from outside that wait at a pin; a power of two */         \
    X(SIM_HELD_NS, 60000000) /* as long as a finger is on a button at least */                     \
    X(SIM_SEEN_HZ, 25)       /* modulation that is slower is seen to blink */

#define SIM_DIRECTIONS(X)                                                                          \
    X(SIM_DIRECTION_NONE, 0)                                                                       \
    X(SIM_DIRECTION_INPUT, 1)                                                                      \
    X(SIM_DIRECTION_OUTPUT, 2)

#define SIM_PULLS(X)                                                                               \
    X(SIM_PULL_NONE, 0)                                                                            \
    X(SIM_PULL_UP, 1)                                                                              \
    X(SIM_PULL_DOWN, 2)

// What is connected to a pin from outside.
#define SIM_WIRES(X)                                                                               \
    X(SIM_WIRE_OPEN, 0) /* nothing: the pin floats, or follows its pull */                         \
    X(SIM_WIRE_LOW, 1)                                                                             \
    X(SIM_WIRE_HIGH, 2)                                                                            \
    X(SIM_WIRE_FINGER, 3) /* somebody touches it: nothing drives it */                             \
    X(SIM_WIRE_HELD, 4)   /* with one of these: it stays so for SIM_HELD_NS, what is next waits */

// Pulse-width modulation: high for `high_ps` of each period, in picoseconds. No period: none.
#define SIM_PWM(F, A, S, V)                                                                        \
    F(u64, period_ps)                                                                              \
    F(u64, high_ps)

// The level of one that is modulated is as of when it was last looked at.
#define SIM_PIN_OUT(F, A, S, V)                                                                    \
    F(u8, direction)                                                                               \
    F(u8, level) /* driven level of an output; last level read of an input */                      \
    F(u8, pull)                                                                                    \
    F(u8, open_drain)                                                                              \
    F(u32, pwm_changes) /* times that `pwm` was changed since power-on */                          \
    S(sim_pwm, pwm)

// A change of a pin's level, or of how it is modulated: a modulated pin's own edges are not written here.
#define SIM_EDGE(F, A, S, V)                                                                       \
    F(u64, time_ns)                                                                                \
    F(u32, pin)                                                                                    \
    F(u32, value)   /* the level */                                                                \
    S(sim_pwm, pwm) /* from now on; none: `value` alone */

#define SIM_PINS_OUT(F, A, S, V)                                                                   \
    F(u32, edge_head) /* events ever written to `edges` */                                         \
    V(sim_pin_out, pins, SIM_PINS)                                                                 \
    V(sim_edge, edges, SIM_EDGES)

// Of what waits, the oldest is dropped where there is no room.
#define SIM_PIN_IN(F, A, S, V)                                                                     \
    A(u8, changes, SIM_PIN_CHANGES) /* SIM_WIRE_x, the n-th of all at n % SIM_PIN_CHANGES */       \
    F(u32, count)                   /* changes ever made; before the first the pin is open */

#define SIM_PINS_IN(F, A, S, V)                                                                    \
    V(sim_pin_in, pins, SIM_PINS)                                                                  \
    F(u32, edge_tail) /* events ever taken from `edges` */                                         \
    F(u32, pin_news)  /* bumped at every change of any pin from outside */

#endif // WHILETRUE_CONTRACT_PINS_H
