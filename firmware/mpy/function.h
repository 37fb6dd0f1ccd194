// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A function of a .mpy file, before anything runs it. MicroPython's VM believes what bytecode says: a
// damaged function would read and write wherever its bytes lead. So its bytes are looked at first, all
// that can be reached.
//
// What is made sure: the prelude and each instruction end within the function; names, constants, children
// and variables are there; jumps lead to instructions; the stack has the depth that each place expects, on
// every way to it, fits the frame, and each slot has what an instruction takes for granted there, as a list
// that is being made, or an iterator; try blocks are left as they were entered. Objects that come from
// elsewhere are looked at while the code runs, as those of any program are.
#ifndef WHILETRUE_MPY_FUNCTION_H
#define WHILETRUE_MPY_FUNCTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "py/qstr.h"

#define MPY_LOCALS_MAX 256  // what can be a cell
#define MPY_CODE_MAX 0x7ff0 // bytes of a function: they are counted in 15 bits

// What a function asks of what makes and calls it.
struct mpy_wants {
    bool arguments;
    uint8_t cells; // so many of its first arguments are cells
    bool defaults;
};

struct mpy_function {
    // Given.
    const uint8_t *bytes;
    const uint8_t *end;
    const qstr_short_t *names;
    size_t n_names;
    size_t n_objects;
    size_t n_children;
    const struct mpy_wants *children;

    // Read from the prelude.
    const uint8_t *code; // the first instruction
    size_t n_state;
    size_t n_tries;
    size_t flags;
    size_t n_positional;
    size_t n_keyword_only;
    size_t n_defaults;
    size_t n_arguments; // with those for all others
    uint32_t is_cell[MPY_LOCALS_MAX / 32];
};

// Reads a number of 7 bits a byte; false where it does not end before `end`, or is too large.
bool mpy_number(const uint8_t **at, const uint8_t *end, uint32_t *number);

// Both return whether all is well. Neither suspends or raises.
bool mpy_read_prelude(struct mpy_function *function);
bool mpy_check_code(const struct mpy_function *function, struct mpy_wants *wants);

static inline bool mpy_is_cell(const struct mpy_function *function, size_t local) {
    return local < MPY_LOCALS_MAX && (function->is_cell[local / 32] >> local % 32 & 1);
}

#endif // WHILETRUE_MPY_FUNCTION_H
