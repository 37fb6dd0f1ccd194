// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// One activation of the VM, in two functions. mp_execute_bytecode() (frame.c) is small: it holds
// the setjmp(), and what the VM's loop leaves to it. vm_run() is MicroPython's loop, compiled with
// inside.h before it. Asyncify instruments the first and not the second.
//
// vm_run() need not be instrumented because a suspended instruction can be done again. Each
// instruction notes where it and its operands begin; where a call in it unwinds, vm_run() returns
// VM_UNWOUND; on the rewind it is called again, dispatches the same instruction, comes to the same
// call, and that one rewinds. So an instruction may make one call that can suspend, changes nothing
// before it, and takes the same way to it again (inside.h has the exceptions).
#ifndef WHILETRUE_VM_FRAME_H
#define WHILETRUE_VM_FRAME_H

#include "py/bc.h"
#include "py/nlr.h"

struct vm_frame {
    nlr_buf_t nlr;
    void *raised;           // an exception that vm_run() is to handle first, or NULL
    mp_obj_t injected;      // thrown into a generator, to be raised where it is, or MP_OBJ_NULL
    mp_exc_stack_t *exc_sp; // top of the frame's try blocks
    const byte *next_ip;    // where to go on after VM_POLL, or NULL
    mp_obj_t resumed;       // what mp_resume() gave
};

// What vm_run() returns, beyond MicroPython's own kinds.
enum {
    VM_RAISED = MP_VM_RETURN_EXCEPTION + 1, // frame->raised is to be made an exception, and handled
    VM_RAISED_FROM,                         // the same, with a cause, which is on top of the stack
    VM_POLL,                                // after a branch: poll, then go on at next_ip
    VM_RETURN_POLL,                         // as MP_VM_RETURN_NORMAL, but poll first
    VM_UNWOUND,                             // a call in it unwinds
    VM_THROWN,                              // vm_guard()'s: the step raised
};

mp_vm_return_kind_t vm_run(mp_code_state_t *code_state, struct vm_frame *frame);

// Returns step(a, b), or VM_THROWN where it raised. `b` is a struct vm_frame. guard.S.
int vm_guard(int (*step)(void *, void *), void *a, void *b);

// What calling a Python function does: the common case (positional arguments, nothing closed over),
// and MicroPython's own, for all others.
mp_obj_t vm_call_function(mp_obj_t callee, size_t n_args, size_t n_kw, const mp_obj_t *args);
mp_obj_t vm_call_any_function(mp_obj_t callee, size_t n_args, size_t n_kw, const mp_obj_t *args);

// The exception that the frame is handling, or NULL. Cannot suspend.
void *vm_handled(const mp_exc_stack_t *exc_sp, const mp_exc_stack_t *exc_stack);

// A with statement's calls; both return the new top of the stack. with.c.
mp_obj_t *vm_with_enter(mp_obj_t *sp);
mp_obj_t *vm_with_exit(mp_obj_t *sp);

#endif // WHILETRUE_VM_FRAME_H
