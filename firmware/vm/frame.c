// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "frame.h"

#include "life/pending.h"
#include "exception_chain.h"
#include "py/mpstate.h"
#include "py/objfun.h"
#include "py/runtime.h"
#include "pystack.h"
#include "sim/machine.h"

// As guard.S has it.
_Static_assert(VM_THROWN == 8, "");

// Raises what is pending, such as KeyboardInterrupt.
static void look(void) {
    if (sim_hooks_left < 0) {
        sim_poll();
        pending_take();
    }
    if (MP_STATE_VM(sched_state) == MP_SCHED_PENDING) {
        mp_handle_pending(true);
    }
}

// Polls, between two instructions.
static mp_vm_return_kind_t poll(mp_code_state_t *code_state, struct vm_frame *frame) {
    look();
    code_state->ip = frame->next_ip;
    frame->next_ip = NULL; // polls leave no trace: where they come is the host's choice
    return MP_VM_RETURN_NORMAL;
}

// Polls before an exception is handled: where handlers raise, there may be no branch and no return for hours.
// What is pending takes the exception's place.
static mp_vm_return_kind_t poll_raised(mp_code_state_t *code_state, struct vm_frame *frame) {
    (void)code_state;
    (void)frame;
    look();
    return MP_VM_RETURN_NORMAL;
}

static mp_vm_return_kind_t make_raised(mp_code_state_t *code_state, struct vm_frame *frame) {
    frame->raised = MP_OBJ_TO_PTR(mp_make_raise_obj(MP_OBJ_FROM_PTR(frame->raised)));
    return MP_VM_RETURN_NORMAL;
}

typedef mp_vm_return_kind_t (*step_t)(mp_code_state_t *, struct vm_frame *);

void *vm_handled(const mp_exc_stack_t *exc_sp, const mp_exc_stack_t *exc_stack) {
    for (; exc_sp >= exc_stack; exc_sp--) {
        if (exc_sp->prev_exc != NULL) {
            return exc_sp->prev_exc;
        }
    }
    return NULL;
}

// Where the instruction began, the cause was on top of the stack.
static mp_vm_return_kind_t make_from(mp_code_state_t *code_state, struct vm_frame *frame) {
    make_raised(code_state, frame);
    mp_obj_t cause = *code_state->sp;
    if (cause != mp_const_none) {
        cause = mp_make_raise_obj(cause);
    }
    exceptions_set_cause(frame->raised, cause);
    return MP_VM_RETURN_NORMAL;
}

// Takes steps until the frame returns, yields or is left by an exception.
static mp_vm_return_kind_t take_steps(mp_code_state_t *code_state, struct vm_frame *frame) {
    step_t step = vm_run;
    for (;;) {
        frame->nlr.prev = MP_STATE_THREAD(nlr_top);
        MP_NLR_SAVE_PYSTACK(&frame->nlr);
        MP_STATE_THREAD(nlr_top) = &frame->nlr;
        int kind = vm_guard((int (*)(void *, void *))step, code_state, frame);
        if (kind == VM_THROWN) {
            frame->raised = frame->nlr.ret_val;
            step = --sim_hooks_left < 0 ? poll_raised : vm_run;
            continue;
        }
        MP_STATE_THREAD(nlr_top) = frame->nlr.prev;
        if (step != vm_run) {
            step = vm_run;
        } else if (kind == VM_POLL) {
            step = poll;
        } else if (kind == VM_RAISED) {
            step = make_raised;
        } else if (kind == VM_RAISED_FROM) {
            step = make_from;
        } else {
            return kind;
        }
    }
}

static inline mp_vm_return_kind_t execute(mp_code_state_t *code_state, mp_obj_t injected) {
    struct vm_frame frame;
    // No compiled setjmp() is to take a jump to vm_guard() for its own.
    *(uintptr_t *)frame.nlr.jmpbuf = 0;
    frame.raised = NULL;
    frame.injected = injected;
    frame.exc_sp = NULL;
    frame.next_ip = NULL;
    mp_vm_return_kind_t kind = take_steps(code_state, &frame);
    if (kind == (mp_vm_return_kind_t)VM_RETURN_POLL) {
        vm_pause_now();
        kind = MP_VM_RETURN_NORMAL;
    }
    return kind;
}

mp_vm_return_kind_t mp_execute_bytecode(mp_code_state_t *code_state, volatile mp_obj_t injected) {
    return execute(code_state, injected);
}

mp_obj_t vm_call_function(mp_obj_t callee, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_fun_bc_t *fun = MP_OBJ_TO_PTR(callee);
    const byte *ip = fun->bytecode;
    MP_BC_PRELUDE_SIG_DECODE(ip);
    MP_BC_PRELUDE_SIZE_DECODE(ip);
    bool plain = (scope_flags & ~MP_SCOPE_FLAG_GENERATOR) == 0 && n_kwonly_args == 0 && n_cell == 0;
    size_t missing = n_pos_args - n_args;
    if (!plain || n_kw != 0 || missing > n_def_pos_args) {
        return vm_call_any_function(callee, n_args, n_kw, args);
    }
    mp_cstack_check();
    mp_code_state_t *code_state =
        pystack_take(offsetof(mp_code_state_t, state) + n_state * sizeof(mp_obj_t) +
                     n_exc_stack * sizeof(mp_exc_stack_t));
    code_state->fun_bc = fun;
    code_state->ip = ip + n_info;
    code_state->n_state = n_state;
    code_state->exc_sp_idx = 0;
    code_state->sp = &code_state->state[0] - 1;
    code_state->old_globals = mp_globals_get();
    mp_obj_t *local = &code_state->state[n_state];
    for (size_t i = 0; i < n_args; i++) {
        *--local = args[i];
    }
    for (size_t i = n_def_pos_args - missing; i < n_def_pos_args; i++) {
        *--local = fun->extra_args[i];
    }
    while (local > code_state->state) {
        __asm__("" : "+r"(local)); // or the compiler makes this a call of memset()
        *--local = MP_OBJ_NULL;
    }
    mp_globals_set(fun->context->module.globals);
    mp_vm_return_kind_t kind = execute(code_state, MP_OBJ_NULL);
    mp_globals_set(code_state->old_globals);
    mp_pystack_free(code_state);
    if (kind == MP_VM_RETURN_NORMAL) {
        return *code_state->sp;
    }
    nlr_raise(code_state->state[0]);
}
