// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's containers that change (see patches.mk). An index may be an object
// whose __int__() is Python code, and that may change the container: it is asked before the
// container is looked at.
#ifndef WHILETRUE_SETTLED_INDEX_H
#define WHILETRUE_SETTLED_INDEX_H

#include "py/objtype.h"

// The number itself; what is none stays, for the container's own complaint.
static inline mp_obj_t settled_number(mp_obj_t number) {
    mp_int_t value;
    if (mp_obj_is_instance_type(mp_obj_get_type(number)) && mp_obj_get_int_maybe(number, &value)) {
        return mp_obj_new_int(value);
    }
    return number;
}

// An index, or a slice.
static inline mp_obj_t settled_index(mp_obj_t index) {
    if (!mp_obj_is_type(index, &mp_type_slice)) {
        return settled_number(index);
    }
    const mp_obj_slice_t *slice = MP_OBJ_TO_PTR(index);
    mp_obj_t step = settled_number(slice->step);
    mp_obj_t start = settled_number(slice->start);
    mp_obj_t stop = settled_number(slice->stop);
    bool settled = step == slice->step && start == slice->start && stop == slice->stop;
    return settled ? index : mp_obj_new_slice(start, stop, step);
}

#endif // WHILETRUE_SETTLED_INDEX_H
