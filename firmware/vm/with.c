// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The VM's two instructions that call several times, apart from it: frame.h says why.
#include "py/runtime.h"
#include "frame.h"

// Stack before: (..., manager); after: (..., __exit__, manager, result of __enter__).
mp_obj_t *vm_with_enter(mp_obj_t *sp) {
    mp_obj_t manager = sp[0];
    mp_load_method(manager, MP_QSTR___exit__, sp);
    mp_load_method(manager, MP_QSTR___enter__, sp + 2);
    sp[2] = mp_call_method_n_kw(0, 0, sp + 2);
    return sp + 2;
}

// Calls __exit__ and takes it and the manager off the stack from under what ended the block: None
// (it ran through), an exception, or where to go and a small integer (return, break, continue).
mp_obj_t *vm_with_exit(mp_obj_t *sp) {
    mp_obj_t ended = sp[0];
    mp_obj_t *exit;
    mp_obj_t to = MP_OBJ_NULL;
    if (mp_obj_is_small_int(ended)) {
        to = sp[-1];
        exit = sp - 3;
    } else {
        exit = sp - 2;
    }
    bool is_exception = ended != mp_const_none && to == MP_OBJ_NULL;
    exit[2] = is_exception ? MP_OBJ_FROM_PTR(mp_obj_get_type(ended)) : mp_const_none;
    exit[3] = is_exception ? ended : mp_const_none;
    exit[4] = mp_const_none;
    mp_obj_t result = mp_call_method_n_kw(3, 0, exit);
    if (to != MP_OBJ_NULL) {
        exit[0] = to;
        exit[1] = ended;
        return exit + 1;
    }
    // A true result swallows the exception: END_FINALLY finds None and goes on.
    bool swallowed = is_exception && mp_obj_is_true(result);
    exit[0] = swallowed ? mp_const_none : ended;
    return exit;
}
