// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is known on the ways through a function's instructions (code.c), and asked of its variables
// (variables.c).
#ifndef WHILETRUE_MPY_WALK_H
#define WHILETRUE_MPY_WALK_H

#include "instruction.h"

// What is known of a place: an instruction, by its distance from the first one. Distances and depths are
// one more than what they are, so that 0 is none.
struct place {
    uint16_t depth; // of the stack before it
    uint16_t block; // the SETUP_x of the innermost block that it is in
    union {
        uint16_t next;        // in one of the two lists below
        uint16_t depth_after; // of a SETUP_x: of the stack behind its END_FINALLY
    };
};

struct walk {
    const struct mpy_function *function;
    struct place *places;
    uint16_t to_walk;     // list of places: jumps lead there
    uint16_t unwinds;     // list of UNWIND_JUMPs, whose depths are known when their blocks' are
    size_t deepest;       // what the stack takes
    size_t locals;        // what the variables take
    size_t first_stored;  // the first variable that a value is stored in
    const uint8_t *loads; // the first of the LOAD_FASTs that came last, in a row
    const uint8_t *loads_end;
    size_t n_loads;
    struct mpy_wants *wants;
};

// Whether the variable that the instruction is of is there, and of its kind.
bool mpy_variable_is_there(struct walk *walk, const struct mpy_instruction *instruction);

// To be told each instruction of a way, for mpy_child_has_what_it_wants().
void mpy_note_load(struct walk *walk, const struct mpy_instruction *is, const uint8_t *at);

// Of an instruction that makes a function: whether it gives the cells and defaults that the function's
// code asks for. True of any other.
bool mpy_child_has_what_it_wants(
    struct walk *walk, const struct mpy_instruction *is, const uint8_t *at);

#endif // WHILETRUE_MPY_WALK_H
