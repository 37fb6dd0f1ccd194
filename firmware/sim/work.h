// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What C does for the program counts as the VM's own loop does, in units: one is about what one VM
// hook takes on a computer. Machine time passes by it, and a slice ends by it.
//
// What is charged here is owed: the next VM hook pays. What can take long and may be suspended in the
// middle pays at once: vm/work.h.
#ifndef WHILETRUE_WORK_H
#define WHILETRUE_WORK_H

#include <stdint.h>

// Bytes that are moved, cleared or compared in a block, for one unit; bytes that are looked at one
// by one; and digits of long integers (16 bits) that are multiplied. Measured by `make slices`.
#define SIM_WORK_BLOCK 256
#define SIM_WORK_BYTES 16
#define SIM_WORK_DIGITS 16

// Keys of a map with which the one that is looked for is compared, for one unit.
#define SIM_WORK_KEYS 8

// Of reading and parsing a token of source. On a computer it takes more, beside the VM's hooks, but
// chips compile faster than that: docs/chips.md.
#define SIM_WORK_TOKEN 2

// Of one charge, and of what is owed altogether: the countdown must not wrap.
#define SIM_WORK_MAX (1 << 20)
#define SIM_WORK_OWED_MAX (1 << 30)

extern struct sim_countdown {
    int32_t left;     // below 0: it is at its end
    int32_t planned;  // `left` began here
    uint64_t counted; // work before that
} sim_countdown;      // poll.c
#define sim_hooks_left sim_countdown.left

static inline void sim_work_owed(uint32_t units) {
    int32_t left = sim_hooks_left - (int32_t)(units < SIM_WORK_MAX ? units : SIM_WORK_MAX);
    sim_hooks_left = left > -SIM_WORK_OWED_MAX ? left : -SIM_WORK_OWED_MAX;
}

// Bytes in a block, and bytes or other small things that are looked at one by one: mostly few.
static inline void sim_work_block(uint32_t bytes) {
    if (bytes >= SIM_WORK_BLOCK) {
        sim_work_owed(bytes / SIM_WORK_BLOCK);
    }
}

static inline void sim_work_bytes(uint32_t bytes) {
    if (bytes >= SIM_WORK_BYTES) {
        sim_work_owed(bytes / SIM_WORK_BYTES);
    }
}

// The key at `position` of a map, one of several that are looked at in turn.
static inline void sim_work_key(uint32_t position) {
    if (position % SIM_WORK_KEYS == 0) {
        sim_work_owed(1);
    }
}

#endif // WHILETRUE_WORK_H
