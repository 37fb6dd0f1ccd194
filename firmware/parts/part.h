// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a part is. Each kind is one file, which ends with its descriptor, and a line in kinds.h. All that others know
// of it (the parsers of boards and traces, controls, documentation) is made from the descriptor.
#ifndef WHILETRUE_PART_H
#define WHILETRUE_PART_H

#include <stddef.h>
#include <stdint.h>

#include "sim/sim.h"

// What a person, or the world, sets. Its value is in steps; `steps` of them are one `unit`.
struct part_input {
    const char *name;  // in traces and messages: "x"
    const char *label; // beside its control: "Acceleration X"
    const char *unit;  // "m/s²"; "" where it has none
    int32_t min, max, start;
    int32_t steps;
};

struct part {
    const struct part_kind *kind;
    uint32_t number; // in `sim.in.parts`
    uint32_t port;   // of its first pin; the others follow
    void *state;     // kind->state_size bytes, all 0 at power-on
};

struct part_kind {
    const char *name;  // in board.json, diagrams and traces: "lis3dh"
    const char *label; // "LIS3DH accelerometer"
    const char *const *pins;
    uint32_t pin_count;
    const struct part_input *inputs;
    uint32_t input_count;
    size_t state_size;
    // At power-on. A reset of the chip is none of the part's.
    void (*start)(struct part *part);
    // An input has another value than before; NULL where it is enough to look when it is asked.
    void (*changed)(struct part *part, uint32_t input);
};

// parts.c
// The part of this number; what `of` is where the hardware calls a part.
struct part *part_of(uint32_t number);
int32_t part_input(const struct part *part, uint32_t input);

#endif // WHILETRUE_PART_H
