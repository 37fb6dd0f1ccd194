// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's types that are made of any items (see patches.mk).
#ifndef WHILETRUE_LENGTH_HINT_H
#define WHILETRUE_LENGTH_HINT_H

#include "py/obj.h"
#include "sim/sim.h"

// How many items there will be, by their own word, which may not be true; 0 where that is no length.
static inline size_t length_hint(mp_obj_t items) {
    mp_obj_t told = mp_obj_len_maybe(items);
    if (told == MP_OBJ_NULL || !mp_obj_is_small_int(told)) {
        return 0;
    }
    size_t length = MP_OBJ_SMALL_INT_VALUE(told);
    return length <= SIM_HEAP_MAX ? length : 0;
}

#endif // WHILETRUE_LENGTH_HINT_H
