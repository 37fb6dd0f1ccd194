// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "vm_frame.h"

mp_vm_return_kind_t mp_execute_bytecode(mp_code_state_t *code_state, volatile mp_obj_t inject_exc) {
    struct vm_frame frame;
    frame.raised = NULL;
    frame.exc_sp = NULL;
    while (nlr_push(&frame.nlr) != 0) {
        frame.raised = frame.nlr.ret_val;
        inject_exc = MP_OBJ_NULL;
    }
    mp_vm_return_kind_t kind = vm_run(code_state, inject_exc);
    nlr_pop();
    return kind;
}
