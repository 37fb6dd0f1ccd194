// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What lies on a function's stack at a place: of each slot, its kind. A shape is a number; two stacks with
// the same kinds have the same shape. Shapes are kept as a tree: each is the one under it and one slot more.
#ifndef WHILETRUE_MPY_SHAPE_H
#define WHILETRUE_MPY_SHAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint16_t mpy_kind;
enum {
    MPY_NULL,     // nothing: before what ** unpacks, and where there are no defaults
    MPY_SELF,     // of a method: an object or nothing
    MPY_ITERATOR, // the first slot of an iterator on the stack; the others follow
    MPY_OBJECT = MPY_ITERATOR + 4, // from here on all are objects
    MPY_CAUSE,                     // None or an exception: what END_FINALLY takes
    MPY_NAME,
    MPY_LIST,
    MPY_DICT,
    MPY_SET,
    MPY_CELL,
    MPY_LOCAL,           // + n: the local variable n, which may be a cell
    MPY_REASON = 0x8000, // + n: why the finally block of block n is run, in one slot or two
};

#define MPY_NO_SHAPE 0 // what a function answers that failed
#define MPY_EMPTY 1

struct mpy_shape {
    uint16_t under;
    uint16_t first; // of those that have it under them, or 0
    uint16_t other; // the next of those with the same under them, or 0
    mpy_kind kind;
    uint16_t depth;
    uint16_t reasons; // slots that are one
    uint16_t kept;    // the base that it was seen to have, or 0 (blocks.c)
};

struct mpy_shapes {
    struct mpy_shape *shapes;
    size_t count;
    size_t most;
    size_t steps; // so many may still be taken: a function that asks for more is no compiler's
};

static inline bool mpy_is_object(mpy_kind kind) {
    return MPY_OBJECT <= kind && kind < MPY_REASON;
}

// At least three must fit into the memory.
void mpy_shapes_start(struct mpy_shapes *shapes, void *memory, size_t size, size_t steps);

// Whether one more step may be taken.
bool mpy_step(struct mpy_shapes *shapes);

// MPY_NO_SHAPE if there is no room for more, or of MPY_NO_SHAPE.
uint16_t mpy_shape_over(struct mpy_shapes *shapes, uint16_t shape, mpy_kind kind);

// What is known where two ways meet; MPY_NO_SHAPE if they cannot.
uint16_t mpy_join(struct mpy_shapes *shapes, uint16_t one, uint16_t other);

#endif // WHILETRUE_MPY_SHAPE_H
