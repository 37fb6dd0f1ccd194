// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Parts: the devices that are wired to the chip's pins, on the board and beside it. What kinds there are, and
// what pins and inputs each has, say their descriptors (parts/), of which the host has a list.
// The host fills the table before the first sim_run(); only inputs change after that.
#ifndef WHILETRUE_CONTRACT_PARTS_H
#define WHILETRUE_CONTRACT_PARTS_H

#define SIM_PARTS_LIMITS(X)                                                                        \
    X(SIM_PARTS, 64)       /* parts of a board and of what is wired to it */                       \
    X(SIM_PART_PINS, 32)   /* pins of one part */                                                  \
    X(SIM_PART_INPUTS, 16) /* inputs of one part */                                                \
    X(SIM_WIRES_MAX, 512)  /* wires, those at the chip's pins included */                          \
    X(SIM_NOT_WIRED, 65535)

// Pins with the same wire are one net. Those below SIM_PINS are the chip's pins, by their number; the others
// connect parts with each other. An input is in its own steps: a descriptor says how many make a unit.
#define SIM_PART_IN(F, A, S, V)                                                                    \
    F(u32, kind) /* its number in the list of kinds, from 1; 0: none */                            \
    A(u16, wires, SIM_PART_PINS)                                                                   \
    A(i32, inputs, SIM_PART_INPUTS)

#define SIM_PARTS_IN(F, A, S, V)                                                                   \
    F(u32, part_count)                                                                             \
    F(u32, input_news) /* bumped at every change of any input */                                   \
    V(sim_part_in, parts, SIM_PARTS)

#endif // WHILETRUE_CONTRACT_PARTS_H
