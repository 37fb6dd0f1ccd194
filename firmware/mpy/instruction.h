// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// One instruction of bytecode, taken apart.
#ifndef WHILETRUE_MPY_INSTRUCTION_H
#define WHILETRUE_MPY_INSTRUCTION_H

#include "function.h"

struct mpy_instruction {
    uint8_t code;         // MP_BC_x; one of several with a number in them is the first of them
    uint32_t argument;    // a number, or an index
    const uint8_t *jump;  // where to, or NULL
    uint8_t extra;        // the byte after the argument
    const uint8_t *after; // the next instruction
};

// Returns whether there is an instruction at `at`, whole, with names, constants and children that are there.
bool mpy_instruction_at(
    const struct mpy_function *function, const uint8_t *at, struct mpy_instruction *instruction);

#endif // WHILETRUE_MPY_INSTRUCTION_H
