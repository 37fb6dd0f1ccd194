// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// All ways through a function's instructions. At each place it is noted what lies on the stack and which try
// or with block is the innermost. Where two ways meet, what is known is what both have; if that is less than
// was known, the ways from there are followed once more.
#include <string.h>

#include "py/bc0.h"
#include "py/obj.h"
#include "py/runtime0.h"
#include "sim/work.h"
#include "suspend/suspend.h"
#include "walk.h"

// Compiled code takes one or two for a byte of its own; the more, the more loops lie in another.
#define STEPS_FOR_A_BYTE 64
#define WORK_STEPS 4 // for one unit of work

static bool is_cause_or_reason(const struct walk *walk, uint16_t one, uint16_t other) {
    mpy_kind a = shape_at(walk, one)->kind, b = shape_at(walk, other)->kind;
    return (a == MPY_CAUSE && b >= MPY_REASON) || (b == MPY_CAUSE && a >= MPY_REASON);
}

bool mpy_is_apart(struct walk *walk, const uint8_t *at, const uint8_t *after) {
    for (size_t i = distance_of(walk, at) + 1; i < distance_of(walk, after); i++) {
        if (walk->places[i].shape != MPY_NO_SHAPE) {
            return false;
        }
        walk->places[i].is_within = true;
    }
    return true;
}

bool mpy_come_to(struct walk *walk, const uint8_t *at, uint16_t shape, size_t block) {
    if (at >= walk->function->end) {
        return false;
    }
    size_t distance = distance_of(walk, at);
    struct place *place = &walk->places[distance];
    if (place->is_within) {
        return false;
    }
    if (place->shape != MPY_NO_SHAPE && shape != MPY_NO_SHAPE) {
        if (place->block != block) {
            return false;
        }
        bool may_be_cause = place->may_be_cause || is_cause_or_reason(walk, place->shape, shape);
        shape = mpy_join(&walk->shapes, place->shape, shape);
        if (shape == place->shape && may_be_cause == place->may_be_cause) {
            return true;
        }
        place->may_be_cause = may_be_cause;
    }
    if (distance < walk->first_new) {
        walk->first_new = distance;
    }
    place->shape = shape;
    place->block = block;
    place->is_new = true;
    return shape != MPY_NO_SHAPE;
}

bool mpy_needs(struct walk *walk, size_t slots) {
    if (slots > walk->deepest) {
        walk->deepest = slots;
    }
    return slots <= walk->function->n_state;
}

static bool fits(struct walk *walk, uint16_t shape, const struct mpy_effect *effect) {
    return mpy_needs(walk, mpy_slots_of(walk, shape) + effect->room) &&
           mpy_needs(walk, mpy_slots_of(walk, effect->after));
}

static bool follow(struct walk *walk, const struct mpy_instruction *is, const uint8_t *at,
    size_t block, const struct mpy_effect *effect) {
    switch (is->code) {
        case MP_BC_SETUP_WITH:
        case MP_BC_SETUP_EXCEPT:
        case MP_BC_SETUP_FINALLY:
            return mpy_set_up(walk, is, at, effect->after);
        case MP_BC_POP_EXCEPT_JUMP:
            return mpy_pop_except(walk, is, effect->after, block);
        case MP_BC_END_FINALLY:
            return mpy_end_finally(walk, at, is->after, block);
        case MP_BC_RETURN_VALUE:
            return mpy_can_return(walk, at, effect->after, block);
        case MP_BC_UNWIND_JUMP: // when the ways to the ends of its blocks are known
            return true;
        default:
            return (is->jump == NULL || mpy_come_to(walk, is->jump, effect->jumped, block)) &&
                   (!effect->goes_on || mpy_come_to(walk, is->after, effect->after, block));
    }
}

static bool look_at(struct walk *walk, size_t distance) {
    const uint8_t *at = walk->function->code + distance;
    uint16_t shape = walk->places[distance].shape;
    size_t block = walk->places[distance].block;
    struct mpy_instruction is;
    struct mpy_effect effect;
    bool is_async_with;
    if (!mpy_instruction_at(walk->function, at, &is) || !mpy_is_apart(walk, at, is.after) ||
        !mpy_async_with(walk, at, shape, block, &is_async_with)) {
        return false;
    }
    return is_async_with ||
           (mpy_variable_is_there(walk, &is) && mpy_effect(walk, &is, shape, &effect) &&
               fits(walk, shape, &effect) && mpy_blocks_allow(walk, at, block, &effect) &&
               follow(walk, &is, at, block, &effect));
}

// Whether all is well so far, with the places that are new.
static bool look_at_new(struct walk *walk, size_t size) {
    while (walk->first_new < size) {
        struct place *place = &walk->places[walk->first_new];
        size_t distance = walk->first_new++;
        if (!mpy_step(&walk->shapes)) {
            return false;
        }
        if (place->is_new) {
            place->is_new = false;
            if (!look_at(walk, distance)) {
                return false;
            }
        }
    }
    return true;
}

static bool follow_unwinds(struct walk *walk, size_t size) {
    for (size_t distance = 0; distance < size; distance++) {
        if (!mpy_step(&walk->shapes)) {
            return false;
        }
        if (walk->places[distance].shape != MPY_NO_SHAPE &&
            walk->function->code[distance] == MP_BC_UNWIND_JUMP &&
            !mpy_unwind(walk, walk->function->code + distance)) {
            return false;
        }
    }
    return true;
}

static bool follow_all(struct walk *walk, size_t size) {
    if (!mpy_come_to(walk, walk->function->code, MPY_EMPTY, MPY_NO_BLOCK)) {
        return false;
    }
    while (walk->first_new < size) {
        if (!look_at_new(walk, size) || !follow_unwinds(walk, size)) {
            return false;
        }
    }
    return true;
}

bool mpy_check_code(const struct mpy_function *function, struct mpy_wants *wants) {
    size_t size = function->end - function->code;
    size_t steps = size * STEPS_FOR_A_BYTE;
    struct suspend_range scratch = suspend_scratch();
    size_t places = size * sizeof(struct place);
    memset(scratch.start, 0, places);
    *wants = (struct mpy_wants){
        .arguments = function->n_arguments != 0,
        .defaults = function->n_defaults != 0 || (function->flags & MP_SCOPE_FLAG_DEFKWARGS),
    };
    struct walk walk = {
        .function = function,
        .places = scratch.start,
        .first_new = size,
        .locals = function->n_arguments,
        .first_stored = SIZE_MAX,
        .wants = wants,
    };
    mpy_shapes_start(&walk.shapes, (char *)scratch.start + places, scratch.size - places, steps);
    bool is_well = follow_all(&walk, size) && walk.locals + walk.deepest <= function->n_state &&
                   wants->cells <= walk.first_stored;
    sim_work_owed((steps - walk.shapes.steps) / WORK_STEPS);
    return is_well;
}
