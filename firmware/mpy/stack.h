// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A stack while an instruction is looked at: what is taken from it and put there. Once something was wrong
// with what was taken, is_well stays false.
#ifndef WHILETRUE_MPY_STACK_H
#define WHILETRUE_MPY_STACK_H

#include "shape.h"

struct mpy_stack {
    struct mpy_shapes *shapes;
    uint16_t shape;
    uint16_t lowest;
    bool is_well;
};

static inline void mpy_want(struct mpy_stack *stack, bool wanted) {
    stack->is_well = stack->is_well && wanted;
}

mpy_kind mpy_pop(struct mpy_stack *stack);
void mpy_push(struct mpy_stack *stack, mpy_kind kind);
mpy_kind mpy_pop_object(struct mpy_stack *stack);

// Nothing: what is deleted gets that, and so do defaults that are not there.
void mpy_pop_object_or_null(struct mpy_stack *stack);

void mpy_pop_objects(struct mpy_stack *stack, size_t count);
void mpy_push_objects(struct mpy_stack *stack, size_t count);

// Of two or three: what lies uppermost goes under the others.
void mpy_rotate(struct mpy_stack *stack, size_t count);

// The uppermost one or two, which stay where they are.
void mpy_duplicate(struct mpy_stack *stack, size_t count);

#endif // WHILETRUE_MPY_STACK_H
