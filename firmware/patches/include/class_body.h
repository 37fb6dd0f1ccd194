// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's modbuiltins.c (see patches.mk). It does not put the namespace back
// when a class's body raises: whatever the program defines afterwards would go into the lost class.
// https://github.com/micropython/micropython/issues/7171
// And whoever calls __build_class__() by hand may give it a body that returns anything: it takes that for a
// cell, and writes the class into it.
#ifndef WHILETRUE_CLASS_BODY_H
#define WHILETRUE_CLASS_BODY_H

#include "py/nlr.h"
#include "py/runtime.h"

extern const mp_obj_type_t mp_type_cell; // objcell.c

static inline mp_obj_t class_body_run(mp_obj_t body, mp_obj_dict_t *outer_locals) {
    nlr_jump_callback_node_globals_locals_t context;
    context.globals = mp_globals_get();
    context.locals = outer_locals;
    nlr_push_jump_callback(&context.callback, mp_globals_locals_set_from_nlr_jump_callback);
    mp_obj_t cell = mp_call_function_0(body);
    nlr_pop_jump_callback(false);
    return mp_obj_is_type(cell, &mp_type_cell) ? cell : mp_const_none;
}

// It calls this for class bodies alone.
#define mp_call_function_0(body) class_body_run(body, old_locals)

#endif // WHILETRUE_CLASS_BODY_H
