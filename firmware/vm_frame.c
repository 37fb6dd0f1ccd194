// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "vm_frame.h"

#include "py/mpstate.h"
#include "py/runtime.h"

// As vm_guard.S has it.
_Static_assert(VM_THROWN == 7, "");

// Polls, between two instructions. Raises what is pending, such as KeyboardInterrupt.
static mp_vm_return_kind_t poll(mp_code_state_t *code_state, struct vm_frame *frame) {
    if (sim_hooks_left < 0) {
        sim_poll();
    }
    if (MP_STATE_VM(sched_state) == MP_SCHED_PENDING) {
        mp_handle_pending(true);
    }
    code_state->ip = frame->next_ip;
    return MP_VM_RETURN_NORMAL;
}

static mp_vm_return_kind_t make_raised(mp_code_state_t *code_state, struct vm_frame *frame) {
    frame->raised = MP_OBJ_TO_PTR(mp_make_raise_obj(MP_OBJ_FROM_PTR(frame->raised)));
    return MP_VM_RETURN_NORMAL;
}

typedef mp_vm_return_kind_t (*step_t)(mp_code_state_t *, struct vm_frame *);

// Takes steps until the frame returns, yields or is left by an exception.
static mp_vm_return_kind_t take_steps(mp_code_state_t *code_state, struct vm_frame *frame) {
    step_t step = vm_run;
    for (;;) {
        frame->nlr.prev = MP_STATE_THREAD(nlr_top);
        MP_STATE_THREAD(nlr_top) = &frame->nlr;
        int kind = vm_guard((int (*)(void *, void *))step, code_state, frame);
        if (kind == VM_THROWN) {
            frame->raised = frame->nlr.ret_val;
            step = vm_run;
            continue;
        }
        MP_STATE_THREAD(nlr_top) = frame->nlr.prev;
        if (step != vm_run) {
            step = vm_run;
        } else if (kind == VM_POLL) {
            step = poll;
        } else if (kind == VM_RAISED) {
            step = make_raised;
        } else {
            return kind;
        }
    }
}

mp_vm_return_kind_t mp_execute_bytecode(mp_code_state_t *code_state, volatile mp_obj_t injected) {
    struct vm_frame frame;
    frame.nlr.jmpbuf[0].__jb[0] = 0;
    frame.raised = NULL;
    frame.injected = injected;
    frame.exc_sp = NULL;
    mp_vm_return_kind_t kind = take_steps(code_state, &frame);
    if (kind == (mp_vm_return_kind_t)VM_RETURN_POLL) {
        sim_poll();
        kind = MP_VM_RETURN_NORMAL;
    }
    return kind;
}
