// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Try and with blocks. What the VM (py/vm.c) does when one is left is in two places: at a RETURN_VALUE or
// UNWIND_JUMP, which puts the reason on the stack and goes to the finally block, and at that block's
// END_FINALLY, which goes on with it. Whether it is in a block's handler already, it knows by the addresses
// alone.
//
// A reason is None or an exception in one slot; or two: what is returned and -1, or where a jump goes and
// through how many blocks. It is counted as one, as MicroPython's compiler does.
#include "py/bc0.h"
#include "py/obj.h"
#include "walk.h"

static uint8_t kind_of(const struct walk *walk, size_t block) {
    return walk->function->code[block - 1];
}

static bool has_finally(const struct walk *walk, size_t block) {
    return kind_of(walk, block) != MP_BC_SETUP_EXCEPT;
}

static size_t around(const struct walk *walk, size_t block) {
    return walk->places[block - 1].block;
}

// Where its SETUP_x leads: that was looked at before.
static const uint8_t *handler_of(const struct walk *walk, size_t block) {
    const uint8_t *at = walk->function->code + block;
    return *at & 0x80 ? at + 2 + (at[0] & 0x7f) + (at[1] << 7) : at + 1 + *at;
}

static bool is_in_handler(const struct walk *walk, const uint8_t *at, size_t block) {
    return handler_of(walk, block) <= at;
}

// The stack that the block's handler counts on.
static uint16_t base_of(struct walk *walk, size_t block) {
    uint16_t shape = walk->places[block - 1].shape;
    if (kind_of(walk, block) != MP_BC_SETUP_WITH) {
        return shape;
    }
    shape = mpy_shape_over(&walk->shapes, shape_at(walk, shape)->under, MPY_OBJECT);
    return mpy_shape_over(&walk->shapes, shape, MPY_SELF);
}

static bool come_to_handler(struct walk *walk, uint16_t base, size_t block) {
    mpy_kind kind = has_finally(walk, block) ? MPY_REASON + block : MPY_CAUSE;
    return mpy_come_to(
        walk, handler_of(walk, block), mpy_shape_over(&walk->shapes, base, kind), block);
}

// Whether a stack of this shape may be where one of the other is expected.
static bool is_a(struct walk *walk, uint16_t shape, uint16_t expected) {
    return shape == expected || mpy_join(&walk->shapes, shape, expected) == expected;
}

bool mpy_set_up(
    struct walk *walk, const struct mpy_instruction *is, const uint8_t *at, uint16_t after) {
    size_t block = distance_of(walk, at) + 1;
    size_t tries = 0;
    for (size_t b = block; b != MPY_NO_BLOCK; b = around(walk, b)) {
        tries++;
    }
    return tries <= walk->function->n_tries && come_to_handler(walk, base_of(walk, block), block) &&
           mpy_come_to(walk, is->after, after, block);
}

bool mpy_pop_except(
    struct walk *walk, const struct mpy_instruction *is, uint16_t shape, size_t block) {
    return block != MPY_NO_BLOCK && !has_finally(walk, block) &&
           mpy_come_to(walk, is->jump, shape, around(walk, block));
}

bool mpy_can_return(struct walk *walk, const uint8_t *at, uint16_t under_value, size_t block) {
    size_t wanted = 0;
    size_t base = 0; // of the first finally block that is run for the return: it needs all below
    for (; block != MPY_NO_BLOCK; block = around(walk, block)) {
        if (!has_finally(walk, block)) {
            continue;
        }
        if (!is_in_handler(walk, at, block)) {
            base = shape_at(walk, base_of(walk, block))->depth;
            break;
        }
        wanted++;
    }
    for (uint16_t shape = under_value; wanted > 0; shape = shape_at(walk, shape)->under) {
        if (shape_at(walk, shape)->depth <= base || !mpy_step(&walk->shapes)) {
            return false;
        }
        mpy_kind kind = shape_at(walk, shape)->kind;
        wanted -= kind == MPY_CAUSE || kind >= MPY_REASON;
    }
    return true;
}

bool mpy_end_finally(struct walk *walk, const uint8_t *at, const uint8_t *after, size_t block) {
    if (block == MPY_NO_BLOCK) {
        return false;
    }
    uint16_t shape = walk->places[distance_of(walk, at)].shape;
    mpy_kind kind = shape_at(walk, shape)->kind;
    shape = shape_at(walk, shape)->under;
    size_t outer = around(walk, block);
    if (kind != MPY_CAUSE) {
        if (kind != MPY_REASON + block || !mpy_can_return(walk, at, shape, outer)) {
            return false;
        }
        uint16_t *known = &walk->places[block - 1].shape_after;
        *known = *known == MPY_NO_SHAPE ? shape : mpy_join(&walk->shapes, *known, shape);
        if (*known == MPY_NO_SHAPE) {
            return false;
        }
    }
    return mpy_come_to(walk, after, shape, outer);
}

// At the end of an asynchronous with statement's body the stack is changed below what its handler counts on,
// just before the jump past the beginning of the handler; Ctrl-C may come there.
static bool leaves_async_with(
    struct walk *walk, const uint8_t *at, size_t block, const struct mpy_shape *top) {
    struct mpy_instruction is;
    if (*at != MP_BC_ROT_TWO || kind_of(walk, block) != MP_BC_SETUP_FINALLY ||
        !mpy_instruction_at(walk->function, at + 1, &is) || is.code != MP_BC_JUMP ||
        !is_in_handler(walk, is.jump, block)) {
        return false;
    }
    const struct mpy_shape *base = shape_at(walk, top->under);
    return top->kind == MPY_CAUSE && top->under == base_of(walk, block) &&
           mpy_is_object(base->kind) &&
           come_to_handler(walk, mpy_shape_over(&walk->shapes, base->under, MPY_OBJECT), block);
}

// Each slot of a stack that grows is looked at once.
static bool has_base(struct walk *walk, uint16_t shape, uint16_t base) {
    uint16_t under = shape;
    while (shape_at(walk, under)->depth > shape_at(walk, base)->depth &&
           shape_at(walk, under)->kept != base) {
        if (!mpy_step(&walk->shapes)) {
            return false;
        }
        under = shape_at(walk, under)->under;
    }
    if (shape_at(walk, under)->kept != base && !is_a(walk, under, base)) {
        return false;
    }
    for (; shape != under; shape = shape_at(walk, shape)->under) {
        walk->shapes.shapes[shape].kept = base;
    }
    return true;
}

static bool keeps_base(struct walk *walk, const uint8_t *at, size_t block, uint16_t shape,
    const struct mpy_effect *effect) {
    uint16_t base = base_of(walk, block);
    if (base == MPY_NO_SHAPE) {
        return false;
    }
    if (!has_base(walk, shape, base)) {
        // The jump that leaves_async_with() has allowed.
        size_t distance = distance_of(walk, at);
        return *at == MP_BC_JUMP && distance > 0 && at[-1] == MP_BC_ROT_TWO &&
               walk->places[distance - 1].shape != MPY_NO_SHAPE;
    }
    return shape_at(walk, effect->lowest)->depth >= shape_at(walk, base)->depth ||
           leaves_async_with(walk, at, block, shape_at(walk, shape));
}

bool mpy_blocks_allow(
    struct walk *walk, const uint8_t *at, size_t block, const struct mpy_effect *effect) {
    uint16_t shape = walk->places[distance_of(walk, at)].shape;
    const uint8_t *inner = at;
    bool found = false; // the innermost whose handler an exception would come to
    for (; block != MPY_NO_BLOCK; block = around(walk, block)) {
        bool in_handler = is_in_handler(walk, at, block);
        if (in_handler != is_in_handler(walk, inner, block) || !mpy_step(&walk->shapes)) {
            return false;
        }
        inner = walk->function->code + block - 1;
        if (!in_handler && !found) {
            found = true;
            if (!keeps_base(walk, at, block, shape, effect)) {
                return false;
            }
        }
    }
    return true;
}

// One block that is left. MPY_NO_SHAPE in `shape`: it is not known yet how the stack is behind it.
static bool unwind_block(struct walk *walk, const uint8_t *at, size_t block, uint16_t *shape) {
    if (!has_finally(walk, block)) {
        return true;
    }
    if (is_in_handler(walk, at, block)) { // its reason is forgotten
        mpy_kind kind = shape_at(walk, *shape)->kind;
        *shape = shape_at(walk, *shape)->under;
        return kind == MPY_CAUSE || kind == MPY_REASON + block;
    }
    if (!is_a(walk, *shape, base_of(walk, block))) {
        return false;
    }
    *shape = walk->places[block - 1].shape_after;
    return true;
}

bool mpy_unwind(struct walk *walk, const uint8_t *at) {
    uint16_t shape = walk->places[distance_of(walk, at)].shape;
    size_t block = walk->places[distance_of(walk, at)].block;
    struct mpy_instruction is;
    mpy_instruction_at(walk->function, at, &is);
    bool has_pushed = false; // where to, and through how many: at the first finally block to run
    for (size_t i = is.extra & 0x7f; i > 0; i--) {
        if (block == MPY_NO_BLOCK) {
            return false;
        }
        if (!has_pushed && has_finally(walk, block) && !is_in_handler(walk, at, block)) {
            has_pushed = true;
            if (!mpy_needs(walk, mpy_slots_of(walk, shape) + 2)) {
                return false;
            }
        }
        if (!unwind_block(walk, at, block, &shape)) {
            return false;
        }
        if (shape == MPY_NO_SHAPE) {
            return true;
        }
        block = around(walk, block);
    }
    if (!has_pushed && !mpy_needs(walk, mpy_slots_of(walk, shape) + 2)) {
        return false;
    }
    for (size_t i = is.extra & 0x80 ? MP_OBJ_ITER_BUF_NSLOTS : 0; i > 0; i--) {
        if (shape_at(walk, shape)->depth == 0 || shape_at(walk, shape)->kind >= MPY_REASON) {
            return false;
        }
        shape = shape_at(walk, shape)->under;
    }
    return mpy_come_to(walk, is.jump, shape, block);
}

bool mpy_async_with(
    struct walk *walk, const uint8_t *at, uint16_t shape, size_t block, bool *is_one) {
    // The VM's own code for: is the reason an exception? If not, it has two slots, which ROT_THREE, twice,
    // puts under what is entered.
    static const uint8_t codes[] = {
        MP_BC_DUP_TOP, MP_BC_LOAD_GLOBAL, MP_BC_BINARY_OP_MULTI, MP_BC_POP_JUMP_IF_FALSE};
    struct mpy_shapes *shapes = &walk->shapes;
    mpy_kind reason = shape_at(walk, shape)->kind;
    *is_one = block != MPY_NO_BLOCK && reason == MPY_REASON + block && *at == MP_BC_DUP_TOP &&
              kind_of(walk, block) == MP_BC_SETUP_FINALLY && at == handler_of(walk, block);
    if (!*is_one) {
        return true;
    }
    struct mpy_instruction is = {.after = at};
    uint32_t arguments[sizeof(codes)];
    for (size_t i = 0; i < sizeof(codes); i++) {
        const uint8_t *next = is.after;
        if (!mpy_instruction_at(walk->function, next, &is) || is.code != codes[i] ||
            !mpy_is_apart(walk, next, is.after)) {
            return false;
        }
        arguments[i] = is.argument;
    }
    uint16_t under = shape_at(walk, shape)->under;
    mpy_kind entered = shape_at(walk, under)->kind;
    uint16_t below = shape_at(walk, under)->under;
    return !walk->places[distance_of(walk, at)].may_be_cause &&
           walk->function->names[arguments[1]] == MP_QSTR_BaseException &&
           arguments[2] == MP_BINARY_OP_EXCEPTION_MATCH && shape_at(walk, under)->depth != 0 &&
           mpy_is_object(entered) && walk->function->end - is.jump >= 2 &&
           is.jump[0] == MP_BC_ROT_THREE && is.jump[1] == MP_BC_ROT_THREE &&
           mpy_needs(walk, shape_at(walk, shape)->depth + shape_at(walk, shape)->reasons + 2) &&
           mpy_come_to(walk, is.after, mpy_shape_over(shapes, under, MPY_CAUSE), block) &&
           mpy_come_to(walk, is.jump + 2,
               mpy_shape_over(shapes, mpy_shape_over(shapes, below, reason), entered), block);
}
