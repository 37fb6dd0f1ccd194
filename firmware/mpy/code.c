// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// All ways through a function's instructions. At each place it is noted how deep the stack is and which
// try or with block is the innermost; a way that comes to a place that was come to before must agree.
//
// One depth is not the same on every way: in a finally block the reason why it is run takes a slot (None,
// an exception) or two (what is returned and that it is; where a jump goes and through how many blocks).
// It is counted as one, as MicroPython's compiler does, and a frame must have room for two.
#include "walk.h"

#include <string.h>

#include "py/bc0.h"
#include "py/obj.h"
#include "py/runtime0.h"
#include "sim/work.h"
#include "suspend/suspend.h"

#define WORK_BYTES 4 // of code, for one unit of work

static size_t distance_of(const struct walk *walk, const uint8_t *at) {
    return at - walk->function->code;
}

static bool is_finally(const struct walk *walk, size_t block) {
    return walk->function->code[block - 1] == MP_BC_SETUP_FINALLY;
}

// The SETUP_x was looked at before.
static const uint8_t *handler_of(const struct walk *walk, size_t block) {
    const uint8_t *at = walk->function->code + block;
    return *at & 0x80 ? at + 2 + (at[0] & 0x7f) + (at[1] << 7) : at + 1 + *at;
}

static bool come_to(struct walk *walk, const uint8_t *at, size_t depth, size_t block) {
    size_t distance = distance_of(walk, at);
    struct place *place = &walk->places[distance];
    if (place->depth != 0) {
        return place->depth == depth + 1 && place->block == block;
    }
    *place = (struct place){.depth = depth + 1, .block = block, .next = walk->to_walk};
    walk->to_walk = distance + 1;
    return true;
}

// The slots of finally blocks' second reasons, at this place.
static size_t second_reasons(const struct walk *walk, const uint8_t *at, size_t block) {
    size_t count = 0;
    for (; block != 0; block = walk->places[block - 1].block) {
        count += is_finally(walk, block) && handler_of(walk, block) <= at;
    }
    return count;
}

static bool needs(struct walk *walk, size_t depth) {
    if (depth > walk->deepest) {
        walk->deepest = depth;
    }
    return depth <= walk->function->n_state;
}

static bool set_up(
    struct walk *walk, const struct mpy_instruction *instruction, const uint8_t *at, size_t depth) {
    size_t block = distance_of(walk, at) + 1;
    size_t outer = walk->places[block - 1].block;
    size_t tries = 1;
    for (size_t around = outer; around != 0; around = walk->places[around - 1].block) {
        tries++;
    }
    walk->places[block - 1].depth_after = 0;
    // With the exception, or what else is the reason. Of a with statement, what is entered is not there.
    size_t handled = instruction->code == MP_BC_SETUP_WITH ? depth + 2 : depth + 1;
    return tries <= walk->function->n_tries && come_to(walk, instruction->jump, handled, block) &&
           come_to(
               walk, instruction->after, depth + instruction->pushes - instruction->pops, block);
}

// Takes the innermost block away.
static bool leave(struct walk *walk, size_t *block) {
    if (*block == 0) {
        return false;
    }
    *block = walk->places[*block - 1].block;
    return true;
}

static bool end_finally(struct walk *walk, const uint8_t *after, size_t depth, size_t block) {
    if (block == 0) {
        return false;
    }
    struct place *setup = &walk->places[block - 1];
    if (setup->depth_after != 0 && setup->depth_after != depth + 1) {
        return false;
    }
    setup->depth_after = depth + 1;
    return come_to(walk, after, depth, setup->block);
}

static bool note_unwind(struct walk *walk, const uint8_t *at) {
    size_t distance = distance_of(walk, at);
    walk->places[distance].next = walk->unwinds;
    walk->unwinds = distance + 1;
    return true;
}

// One block that an UNWIND_JUMP at `at` leaves. false in `known`: how deep the stack is behind it is not
// known yet.
static bool unwind_block(
    struct walk *walk, const uint8_t *at, size_t block, size_t *depth, bool *known) {
    const struct place *setup = &walk->places[block - 1];
    uint8_t kind = walk->function->code[block - 1];
    if (kind == MP_BC_SETUP_EXCEPT) {
        return true;
    }
    if (handler_of(walk, block) <= at) { // in the handler: its reason is forgotten
        return *depth != 0 && (--*depth, true);
    }
    if (*depth != setup->depth - 1u + (kind == MP_BC_SETUP_WITH)) {
        return false;
    }
    *known = setup->depth_after != 0;
    *depth = setup->depth_after - 1u;
    return true;
}

static bool unwind(struct walk *walk, size_t distance, bool *known) {
    const uint8_t *at = walk->function->code + distance;
    size_t depth = walk->places[distance].depth - 1;
    size_t block = walk->places[distance].block;
    struct mpy_instruction is;
    mpy_instruction_at(walk->function, at, &is);
    for (size_t i = is.extra & 0x7f; i > 0; i--) {
        if (block == 0 || !unwind_block(walk, at, block, &depth, known)) {
            return false;
        }
        if (!*known) {
            return true;
        }
        block = walk->places[block - 1].block;
    }
    size_t iterator = is.extra & 0x80 ? MP_OBJ_ITER_BUF_NSLOTS : 0;
    return depth >= iterator && come_to(walk, is.jump, depth - iterator, block);
}

// Those whose blocks' ends are not known stay in the list.
static bool follow_unwinds(struct walk *walk) {
    size_t distance = walk->unwinds;
    walk->unwinds = 0;
    while (distance != 0) {
        bool known = true;
        size_t next = walk->places[distance - 1].next;
        if (!unwind(walk, distance - 1, &known)) {
            return false;
        }
        if (!known) {
            note_unwind(walk, walk->function->code + distance - 1);
        }
        distance = next;
    }
    return true;
}

// Where an instruction leads. `depth` is that of the stack before it.
static bool follow(struct walk *walk, const struct mpy_instruction *is, const uint8_t *at,
    size_t depth, size_t block) {
    size_t after = depth - is->pops + is->pushes;
    switch (is->code) {
        case MP_BC_SETUP_WITH:
        case MP_BC_SETUP_EXCEPT:
        case MP_BC_SETUP_FINALLY:
            return set_up(walk, is, at, depth);
        case MP_BC_END_FINALLY:
            return end_finally(walk, is->after, after, block);
        case MP_BC_POP_EXCEPT_JUMP:
            return leave(walk, &block) && come_to(walk, is->jump, depth, block);
        case MP_BC_UNWIND_JUMP:
            return note_unwind(walk, at);
        case MP_BC_JUMP_IF_TRUE_OR_POP:
        case MP_BC_JUMP_IF_FALSE_OR_POP:
            return come_to(walk, is->jump, depth, block) && come_to(walk, is->after, after, block);
        case MP_BC_FOR_ITER: // at its end the iterator is gone
            return come_to(walk, is->jump, depth - is->pops, block) &&
                   come_to(walk, is->after, after, block);
        default:
            return (is->jump == NULL || come_to(walk, is->jump, after, block)) &&
                   (!is->goes_on || come_to(walk, is->after, after, block));
    }
}

static bool look_at(struct walk *walk, size_t distance) {
    const uint8_t *at = walk->function->code + distance;
    size_t depth = walk->places[distance].depth - 1;
    size_t block = walk->places[distance].block;
    struct mpy_instruction is;
    if (!mpy_instruction_at(walk->function, at, &is)) {
        return false;
    }
    size_t second = second_reasons(walk, at, block);
    // What an asynchronous with statement is left for is taken from under both slots of it.
    size_t there = is.code == MP_BC_ROT_THREE ? depth + second : depth;
    if (is.pops > there) {
        return false;
    }
    size_t most = depth - is.pops + is.pushes;
    if (is.code == MP_BC_ROT_THREE && is.pops > depth) {
        most = depth;
    }
    most = most > depth + is.room ? most : depth + is.room;
    // For a break in a finally block MicroPython's compiler leaves room for one slot only.
    if (!needs(walk, most + (is.code == MP_BC_UNWIND_JUMP ? 0 : second))) {
        return false;
    }
    mpy_note_load(walk, &is, at);
    if (!mpy_variable_is_there(walk, &is) || !mpy_child_has_what_it_wants(walk, &is, at)) {
        return false;
    }
    return follow(walk, &is, at, depth, block);
}

static bool walk_all(struct walk *walk) {
    if (!come_to(walk, walk->function->code, 0, 0)) {
        return false;
    }
    while (walk->to_walk != 0) {
        while (walk->to_walk != 0) {
            size_t distance = walk->to_walk - 1;
            walk->to_walk = walk->places[distance].next;
            if (!look_at(walk, distance)) {
                return false;
            }
        }
        if (!follow_unwinds(walk)) {
            return false;
        }
    }
    return true;
}

bool mpy_check_code(const struct mpy_function *function, struct mpy_wants *wants) {
    size_t size = function->end - function->code;
    struct suspend_range scratch = suspend_scratch();
    if ((size + 1) * sizeof(struct place) > scratch.size) {
        return false;
    }
    memset(scratch.start, 0, (size + 1) * sizeof(struct place));
    sim_work_owed(size / WORK_BYTES);
    *wants = (struct mpy_wants){
        .arguments = function->n_arguments != 0,
        .defaults = function->n_defaults != 0 || (function->flags & MP_SCOPE_FLAG_DEFKWARGS),
    };
    struct walk walk = {
        .function = function,
        .places = scratch.start,
        .locals = function->n_arguments,
        .first_stored = SIZE_MAX,
        .wants = wants,
    };
    return walk_all(&walk) && walk.locals + walk.deepest <= function->n_state &&
           wants->cells <= walk.first_stored;
}
