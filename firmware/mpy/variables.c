// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The variables of a function: arguments, cells, and what its own functions close over.
#include "py/bc0.h"
#include "walk.h"

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
static bool is_cell(struct walk *walk, size_t local) {
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

bool mpy_variable_is_there(struct walk *walk, const struct mpy_instruction *is) {
    switch (is->code) {
        case MP_BC_LOAD_FAST_N:
            return uses_local(walk, is->argument);
        case MP_BC_STORE_FAST_N:
        case MP_BC_DELETE_FAST:
            return stores(walk, is->argument);
        case MP_BC_LOAD_DEREF:
        case MP_BC_STORE_DEREF:
        case MP_BC_DELETE_DEREF:
            return uses_local(walk, is->argument) && is_cell(walk, is->argument);
        default:
            return true;
    }
}

mpy_kind mpy_loaded(const struct walk *walk, const struct mpy_instruction *is) {
    if (mpy_is_cell(walk->function, is->argument)) {
        return MPY_CELL;
    }
    return is->argument < walk->function->n_positional ? MPY_LOCAL + is->argument : MPY_OBJECT;
}

bool mpy_wants_cell(struct walk *walk, mpy_kind kind) {
    return kind == MPY_CELL ||
           (MPY_LOCAL <= kind && kind < MPY_REASON && is_cell(walk, kind - MPY_LOCAL));
}
