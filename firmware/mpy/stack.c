// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "stack.h"

mpy_kind mpy_pop(struct mpy_stack *stack) {
    const struct mpy_shape *top = &stack->shapes->shapes[stack->shape];
    if (!stack->is_well || top->depth == 0) {
        stack->is_well = false;
        return MPY_NULL;
    }
    stack->shape = top->under;
    if (top->depth <= stack->shapes->shapes[stack->lowest].depth) {
        stack->lowest = top->under;
    }
    return top->kind;
}

void mpy_push(struct mpy_stack *stack, mpy_kind kind) {
    stack->shape = mpy_shape_over(stack->shapes, stack->shape, kind);
    stack->is_well = stack->is_well && stack->shape != MPY_NO_SHAPE;
}

mpy_kind mpy_pop_object(struct mpy_stack *stack) {
    mpy_kind kind = mpy_pop(stack);
    mpy_want(stack, mpy_is_object(kind));
    return kind;
}

void mpy_pop_object_or_null(struct mpy_stack *stack) {
    mpy_kind kind = mpy_pop(stack);
    mpy_want(stack, kind == MPY_NULL || mpy_is_object(kind));
}

void mpy_pop_objects(struct mpy_stack *stack, size_t count) {
    while (stack->is_well && count-- > 0) {
        mpy_pop_object(stack);
        mpy_want(stack, mpy_step(stack->shapes));
    }
}

void mpy_push_objects(struct mpy_stack *stack, size_t count) {
    while (stack->is_well && count-- > 0) {
        mpy_push(stack, MPY_OBJECT);
        mpy_want(stack, mpy_step(stack->shapes));
    }
}

void mpy_rotate(struct mpy_stack *stack, size_t count) {
    mpy_kind kinds[3];
    for (size_t i = 0; i < count; i++) {
        kinds[i] = mpy_pop(stack);
        mpy_want(stack, kinds[i] < MPY_ITERATOR || mpy_is_object(kinds[i]));
    }
    mpy_push(stack, kinds[0]);
    for (size_t i = count; i-- > 1;) {
        mpy_push(stack, kinds[i]);
    }
}

void mpy_duplicate(struct mpy_stack *stack, size_t count) {
    uint16_t lowest = stack->lowest;
    mpy_kind kinds[2];
    for (size_t i = 0; i < count; i++) {
        kinds[i] = mpy_pop_object(stack);
    }
    for (size_t i = 2 * count; i-- > 0;) {
        mpy_push(stack, kinds[i % count]);
    }
    stack->lowest = lowest; // they are still there
}
