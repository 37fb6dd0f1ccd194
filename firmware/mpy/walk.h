// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is known on the ways through a function's instructions: code.c follows them, blocks.c its try and
// with blocks, effect.c says what an instruction does to the stack, variables.c is asked of variables.
//
// A place is an instruction, by its distance from the first one. A block is the place of its SETUP_x and 1.
#ifndef WHILETRUE_MPY_WALK_H
#define WHILETRUE_MPY_WALK_H

#include "instruction.h"
#include "shape.h"

#define MPY_NO_BLOCK 0

struct place {
    uint16_t shape; // of the stack before it; MPY_NO_SHAPE if no way led there yet
    uint16_t
        shape_after; // of a SETUP_x: behind its finally block, if what that was run for goes on there
    uint16_t block;        // the innermost that it is in
    bool is_new : 1;       // since it was looked at
    bool is_within : 1;    // another instruction
    bool may_be_cause : 1; // the reason on top of the stack, on some ways: it has one slot then
};

struct walk {
    const struct mpy_function *function;
    struct place *places;
    struct mpy_shapes shapes;
    size_t first_new;    // no place before it is new
    size_t deepest;      // what the stack takes
    size_t locals;       // what the variables take
    size_t first_stored; // the first variable that a value is stored in
    struct mpy_wants *wants;
};

static inline size_t distance_of(const struct walk *walk, const uint8_t *at) {
    return at - walk->function->code;
}

static inline const struct mpy_shape *shape_at(const struct walk *walk, uint16_t shape) {
    return &walk->shapes.shapes[shape];
}

// How many slots the stack has, with the second ones of reasons.
static inline size_t mpy_slots_of(const struct walk *walk, uint16_t shape) {
    return shape_at(walk, shape)->depth + shape_at(walk, shape)->reasons;
}

// What an instruction does to the stack.
struct mpy_effect {
    uint16_t after;  // its shape on the way to the next instruction
    uint16_t jumped; // and on that to where it jumps
    uint16_t lowest; // the shape that it leaves untouched
    size_t room;     // so many slots above the stack are used meanwhile
    bool goes_on;    // to the next instruction
};

// Whether the instruction finds on a stack of this shape what it takes for granted.
bool mpy_effect(
    struct walk *walk, const struct mpy_instruction *is, uint16_t shape, struct mpy_effect *effect);

// Whether no other instruction begins between its bytes.
bool mpy_is_apart(struct walk *walk, const uint8_t *at, const uint8_t *after);

// A way leads to an instruction: whether it agrees with those that led there before.
bool mpy_come_to(struct walk *walk, const uint8_t *at, uint16_t shape, size_t block);

// Whether the slots are there, in the frame.
bool mpy_needs(struct walk *walk, size_t slots);

// blocks.c. Of SETUP_x, POP_EXCEPT_JUMP, END_FINALLY: follows it.
bool mpy_set_up(
    struct walk *walk, const struct mpy_instruction *is, const uint8_t *at, uint16_t after);
bool mpy_pop_except(
    struct walk *walk, const struct mpy_instruction *is, uint16_t shape, size_t block);
bool mpy_end_finally(struct walk *walk, const uint8_t *at, const uint8_t *after, size_t block);

// Whether the blocks that the place is in allow what it does: they count on what they found on the stack.
bool mpy_blocks_allow(
    struct walk *walk, const uint8_t *at, size_t block, const struct mpy_effect *effect);

// Whether a return from there finds the reasons of the finally blocks that it is in.
bool mpy_can_return(struct walk *walk, const uint8_t *at, uint16_t under_value, size_t block);

// Of an UNWIND_JUMP: follows it as far as is known how the blocks' ends are.
bool mpy_unwind(struct walk *walk, const uint8_t *at);

// If the finally block of an asynchronous with statement begins there, follows its first instructions and
// returns true in `is_one`.
bool mpy_async_with(
    struct walk *walk, const uint8_t *at, uint16_t shape, size_t block, bool *is_one);

// Whether the variable that the instruction is of is there, and of its kind.
bool mpy_variable_is_there(struct walk *walk, const struct mpy_instruction *is);

// What a LOAD_FAST puts on the stack.
mpy_kind mpy_loaded(const struct walk *walk, const struct mpy_instruction *is);

// Whether a slot of this kind is a cell; if it may be, it is asked of who calls the function.
bool mpy_wants_cell(struct walk *walk, mpy_kind kind);

#endif // WHILETRUE_MPY_WALK_H
