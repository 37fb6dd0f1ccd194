// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Takes setjmp() out of the VM's big function. MicroPython's mp_execute_bytecode() calls setjmp()
// itself, and then every call in it needs a landing pad and keeps its variables for one. Included
// before py/vm.c, this turns that function into vm_run(), which has neither. The
// mp_execute_bytecode() in vm_frame.c catches what vm_run() raises and calls it again to handle it.
#ifndef WHILETRUE_VM_FRAME_H
#define WHILETRUE_VM_FRAME_H

#define MICROPY_WRAP_MP_EXECUTE_BYTECODE(function) vm_run

#include "py/bc.h"
#include "py/mpstate.h"
#include "py/nlr.h"

struct vm_frame {
    nlr_buf_t nlr;          // first, so that MP_STATE_THREAD(nlr_top) is the running frame
    void *raised;           // to be handled when vm_run() begins, or NULL
    mp_exc_stack_t *exc_sp; // top of the frame's try blocks: must outlive a raise
};

mp_vm_return_kind_t vm_run(mp_code_state_t *code_state, mp_obj_t inject_exc);

#ifdef VM_FRAME_INSIDE

static inline struct vm_frame *vm_frame(void) {
    return (struct vm_frame *)MP_STATE_THREAD(nlr_top);
}

static inline int vm_take_raised(nlr_buf_t *nlr) {
    struct vm_frame *frame = vm_frame();
    nlr->ret_val = frame->raised;
    frame->raised = NULL;
    return nlr->ret_val != NULL;
}

static inline mp_exc_stack_t **vm_exc_slot(mp_exc_stack_t *initial) {
    struct vm_frame *frame = vm_frame();
    if (frame->exc_sp == NULL) {
        frame->exc_sp = initial;
    }
    return &frame->exc_sp;
}

#include "vm_fast.h"

#undef nlr_push
#define nlr_push(nlr) vm_take_raised(nlr)
#undef nlr_pop
#define nlr_pop() ((void)0)
// Its declaration in vm.c becomes that of `exc_slot`: see Makefile.
#define exc_sp (*exc_slot)

#endif

#endif // WHILETRUE_VM_FRAME_H
