// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The variables of a function: arguments, cells, and what its own functions close over.
#include "walk.h"

#include "py/bc0.h"

static bool uses_local(struct walk *walk, size_t local) {
    if (local >= walk->function->n_state) {
        return false;
    }
    if (local >= walk->locals) {
        walk->locals = local + 1;
    }
    return true;
}

// Of the first arguments, those up to this one are cells: the instruction that makes the function has to
// give them.
static bool wants_cell(struct walk *walk, size_t local) {
    if (mpy_is_cell(walk->function, local)) {
        return true;
    }
    if (local >= walk->function->n_positional) {
        return false;
    }
    if (local >= walk->wants->cells) {
        walk->wants->cells = local + 1;
    }
    return true;
}

static bool stores(struct walk *walk, size_t local) {
    if (local < walk->first_stored) {
        walk->first_stored = local;
    }
    return uses_local(walk, local) && !mpy_is_cell(walk->function, local);
}

bool mpy_variable_is_there(struct walk *walk, const struct mpy_instruction *instruction) {
    size_t local = instruction->argument;
    switch (instruction->code) {
        case MP_BC_LOAD_FAST_N:
            return uses_local(walk, local);
        case MP_BC_STORE_FAST_N:
        case MP_BC_DELETE_FAST:
            return stores(walk, local);
        case MP_BC_LOAD_DEREF:
        case MP_BC_STORE_DEREF:
        case MP_BC_DELETE_DEREF:
            return uses_local(walk, local) && wants_cell(walk, local);
        default:
            return true;
    }
}

void mpy_note_load(struct walk *walk, const struct mpy_instruction *is, const uint8_t *at) {
    if (walk->loads_end != at) {
        walk->loads = at;
        walk->n_loads = 0;
    }
    if (is->code == MP_BC_LOAD_FAST_N) {
        walk->loads_end = is->after;
        walk->n_loads++;
    }
}

// The cells that a closure is made of are loaded just before.
static bool loads_cells(struct walk *walk, const uint8_t *at, size_t cells) {
    if (cells == 0) {
        return true;
    }
    if (walk->loads_end != at || walk->n_loads < cells) {
        return false;
    }
    struct mpy_instruction is = {.after = walk->loads};
    for (size_t i = 0; i < walk->n_loads; i++) {
        mpy_instruction_at(walk->function, is.after, &is);
        if (i >= walk->n_loads - cells && !wants_cell(walk, is.argument)) {
            return false;
        }
    }
    return true;
}

bool mpy_child_has_what_it_wants(
    struct walk *walk, const struct mpy_instruction *is, const uint8_t *at) {
    bool with_defaults =
        is->code == MP_BC_MAKE_FUNCTION_DEFARGS || is->code == MP_BC_MAKE_CLOSURE_DEFARGS;
    if (!with_defaults && is->code != MP_BC_MAKE_FUNCTION && is->code != MP_BC_MAKE_CLOSURE) {
        return true;
    }
    const struct mpy_wants *child = &walk->function->children[is->argument];
    return child->cells <= is->extra && (with_defaults || !child->defaults) &&
           loads_cells(walk, at, is->extra);
}
