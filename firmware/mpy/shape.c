// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "shape.h"

#define NO_KIND UINT16_MAX
// So many of the uppermost slots can differ where two ways meet: a compiler's differ in one or two.
#define DIFFERENT_MAX 16

void mpy_shapes_start(struct mpy_shapes *shapes, void *memory, size_t size, size_t steps) {
    *shapes = (struct mpy_shapes){
        .shapes = memory, .count = 2, .most = size / sizeof(struct mpy_shape), .steps = steps};
    if (shapes->most > UINT16_MAX) {
        shapes->most = UINT16_MAX;
    }
    shapes->shapes[MPY_NO_SHAPE] = (struct mpy_shape){.kind = NO_KIND};
    shapes->shapes[MPY_EMPTY] = (struct mpy_shape){.kind = NO_KIND};
}

bool mpy_step(struct mpy_shapes *shapes) {
    return shapes->steps != 0 && shapes->steps--;
}

uint16_t mpy_shape_over(struct mpy_shapes *shapes, uint16_t under, mpy_kind kind) {
    if (under == MPY_NO_SHAPE) {
        return MPY_NO_SHAPE;
    }
    struct mpy_shape *below = &shapes->shapes[under];
    for (uint16_t shape = below->first; shape != 0; shape = shapes->shapes[shape].other) {
        if (shapes->shapes[shape].kind == kind) {
            return shape;
        }
        if (!mpy_step(shapes)) {
            return MPY_NO_SHAPE;
        }
    }
    if (shapes->count == shapes->most) {
        return MPY_NO_SHAPE;
    }
    uint16_t shape = shapes->count++;
    shapes->shapes[shape] = (struct mpy_shape){
        .under = under,
        .other = below->first,
        .kind = kind,
        .depth = below->depth + 1,
        .reasons = below->reasons + (kind >= MPY_REASON),
    };
    below->first = shape;
    return shape;
}

static mpy_kind join_kinds(mpy_kind one, mpy_kind other) {
    if (one == other || (one >= MPY_REASON && other == MPY_CAUSE)) {
        return one;
    }
    if (other >= MPY_REASON && one == MPY_CAUSE) {
        return other;
    }
    return mpy_is_object(one) && mpy_is_object(other) ? MPY_OBJECT : NO_KIND;
}

uint16_t mpy_join(struct mpy_shapes *shapes, uint16_t one, uint16_t other) {
    if (shapes->shapes[one].depth != shapes->shapes[other].depth) {
        return MPY_NO_SHAPE;
    }
    mpy_kind kinds[DIFFERENT_MAX];
    size_t count = 0;
    for (; one != other; one = shapes->shapes[one].under, other = shapes->shapes[other].under) {
        mpy_kind kind = join_kinds(shapes->shapes[one].kind, shapes->shapes[other].kind);
        if (kind == NO_KIND || count == DIFFERENT_MAX || !mpy_step(shapes)) {
            return MPY_NO_SHAPE;
        }
        kinds[count++] = kind;
    }
    while (count > 0) {
        one = mpy_shape_over(shapes, one, kinds[--count]);
    }
    return one;
}
