// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before py/vm.c: makes MicroPython's VM loop the vm_run() that frame.h describes. Each
// function that it calls and that can suspend (nearly all: an allocation can, and an exception is
// one) becomes a macro that looks, after the call, whether it unwinds. patches/py/vm.c.diff changes
// six places of vm.c that no macro reaches.
#ifndef WHILETRUE_VM_INSIDE_H
#define WHILETRUE_VM_INSIDE_H

#include <assert.h>
#include <string.h>

#include "py/emitglue.h"
#include "py/objfun.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "exception_chain.h"
#include "patches/include/source_lines.h"
#include "suspend/suspend.h"
#include "fast.h"
#include "frame.h"

#undef MICROPY_WRAP_MP_EXECUTE_BYTECODE
#define MICROPY_WRAP_MP_EXECUTE_BYTECODE(function) vm_run

#define VM_LEAVE(kind) return (mp_vm_return_kind_t)(kind)
#define VM_DO(call)                                                                                \
    ({                                                                                             \
        call;                                                                                      \
        if (MP_UNLIKELY(suspend_phase != SUSPEND_RUNNING)) {                                       \
            VM_LEAVE(VM_UNWOUND);                                                                  \
        }                                                                                          \
    })
// For a result: an instrumented function that unwinds returns zero.
#define VM_GET(call)                                                                               \
    ({                                                                                             \
        __typeof__(call) result_ = (call);                                                         \
        if (MP_UNLIKELY(!result_) && suspend_phase != SUSPEND_RUNNING) {                           \
            VM_LEAVE(VM_UNWOUND);                                                                  \
        }                                                                                          \
        result_;                                                                                   \
    })

// What the instruction about to be dispatched is done again from.
#define VM_MARK()                                                                                  \
    {                                                                                              \
        code_state->ip = ip;                                                                       \
        code_state->sp = sp;                                                                       \
    }

// The pauses between instructions are the caller's: frame.c.
#define VM_LEAVE_TO_POLL()                                                                         \
    {                                                                                              \
        frame->next_ip = ip;                                                                       \
        code_state->sp = sp;                                                                       \
        VM_LEAVE(VM_POLL);                                                                         \
    }
#undef MICROPY_VM_HOOK_LOOP
#define MICROPY_VM_HOOK_LOOP                                                                       \
    if (MP_UNLIKELY(--sim_hooks_left < 0)) {                                                       \
        VM_LEAVE_TO_POLL();                                                                        \
    }
#undef MICROPY_VM_HOOK_RETURN
#define MICROPY_VM_HOOK_RETURN                                                                     \
    if (MP_UNLIKELY(--sim_hooks_left < 0)) {                                                       \
        VM_LEAVE(VM_RETURN_POLL);                                                                  \
    }
#define mp_handle_pending(raise) VM_LEAVE_TO_POLL()

// Exceptions. What is raised is made an instance by the caller, for that may call Python.
#define mp_make_raise_obj(exception) (exception)
#define VM_RAISE_AS(kind, exception)                                                               \
    do {                                                                                           \
        frame->raised = MP_OBJ_TO_PTR(exception);                                                  \
        VM_LEAVE(kind);                                                                            \
    } while (0)
#define VM_RAISE(exception) VM_RAISE_AS(VM_RAISED, exception)
#define exc_sp (frame->exc_sp)
#define inject_exc (frame->injected)
#define VM_START(first_exc_sp)                                                                     \
    if (exc_sp == NULL) {                                                                          \
        exc_sp = (first_exc_sp);                                                                   \
    }
#undef nlr_push
#define nlr_push(nlr) vm_take_raised(nlr, frame)
#undef nlr_pop
#define nlr_pop() ((void)0)

static inline bool vm_take_raised(nlr_buf_t *nlr, struct vm_frame *frame) {
    nlr->ret_val = frame->raised;
    frame->raised = NULL;
    return nlr->ret_val != NULL;
}

#define mp_obj_exception_add_traceback(exception, file, line, block)                               \
    ({                                                                                             \
        mp_obj_exception_add_traceback(exception, file, line, block);                              \
        if (suspend_phase != SUSPEND_RUNNING) {                                                    \
            frame->raised = nlr.ret_val;                                                           \
            VM_LEAVE(VM_UNWOUND);                                                                  \
        }                                                                                          \
    })
#define mp_obj_new_exception_msg(type, text) VM_GET(mp_obj_new_exception_msg(type, text))
#define mp_bytecode_get_source_line(info, end, offset) line_at(info, end, offset)

// `yield from` takes two things before it calls, and gives them back.
#define mp_resume(iterator, send, thrown, result)                                                  \
    ({                                                                                             \
        mp_vm_return_kind_t kind_ = vm_resume(iterator, send, thrown, &frame->resumed);            \
        if (suspend_phase != SUSPEND_RUNNING) {                                                    \
            code_state->sp = sp + 1;                                                               \
            inject_exc = t_exc;                                                                    \
            VM_LEAVE(VM_UNWOUND);                                                                  \
        }                                                                                          \
        *(result) = frame->resumed;                                                                \
        kind_;                                                                                     \
    })

#define vm_with_enter(sp) VM_GET(vm_with_enter(sp))
#define vm_with_exit(sp) VM_GET(vm_with_exit(sp))

// Names, attributes, items.
#define mp_load_name(name) VM_GET(mp_load_name(name))
#define mp_load_global(name) VM_GET(vm_load_global(name))
#define mp_load_build_class() VM_GET(mp_load_build_class())
#define mp_load_attr(base, name) VM_GET(vm_load_attr(base, name))
#define mp_load_method(base, name, dest) VM_DO(vm_load_method(base, name, dest))
#define mp_load_super_method(name, dest) VM_DO(mp_load_super_method(name, dest))
#define mp_store_name(name, value) VM_DO(mp_store_name(name, value))
#define mp_store_global(name, value) VM_DO(mp_store_global(name, value))
#define mp_store_attr(base, name, value) VM_DO(vm_store_attr(base, name, value))
#define mp_delete_name(name) VM_DO(mp_delete_name(name))
#define mp_delete_global(name) VM_DO(mp_delete_global(name))
#define mp_obj_subscr(base, index, value) VM_GET(vm_subscr(base, index, value))

// Operators and iteration.
#define mp_unary_op(op, value) VM_GET(mp_unary_op(op, value))
#define mp_binary_op(op, lhs, rhs) VM_GET(vm_binary_op(op, lhs, rhs))
#define mp_obj_is_true(value) VM_GET(vm_is_true(value))
#define mp_getiter(value, buffer) VM_GET(mp_getiter(value, buffer))
#define mp_iternext_allow_raise(iterator) VM_GET(vm_iternext(iterator))
#define mp_unpack_sequence(sequence, n, items) VM_DO(mp_unpack_sequence(sequence, n, items))
#define mp_unpack_ex(sequence, n, items) VM_DO(mp_unpack_ex(sequence, n, items))

// Making objects.
#define mp_obj_new_tuple(n, items) VM_GET(mp_obj_new_tuple(n, items))
#define mp_obj_new_list(n, items) VM_GET(mp_obj_new_list(n, items))
#define mp_obj_list_append(list, item) VM_GET(mp_obj_list_append(list, item))
#define mp_obj_new_dict(n) VM_GET(mp_obj_new_dict(n))
#define mp_obj_dict_store(dict, key, value) VM_GET(mp_obj_dict_store(dict, key, value))
#define mp_obj_new_set(n, items) VM_GET(mp_obj_new_set(n, items))
#define mp_obj_set_store(set, item) VM_DO(mp_obj_set_store(set, item))
#define mp_obj_new_slice(start, stop, step) VM_GET(mp_obj_new_slice(start, stop, step))
#define mp_make_function_from_proto_fun(fun, context, defaults)                                    \
    VM_GET(mp_make_function_from_proto_fun(fun, context, defaults))
#define mp_make_closure_from_proto_fun(fun, context, n, args)                                      \
    VM_GET(mp_make_closure_from_proto_fun(fun, context, n, args))

// Calls.
#define mp_call_function_n_kw(fun, n, n_kw, args) VM_GET(vm_call(fun, n, n_kw, args))
#define mp_call_method_n_kw(n, n_kw, args) VM_GET(vm_call_method(n, n_kw, args))
#define mp_call_method_n_kw_var(method, n, args) VM_GET(mp_call_method_n_kw_var(method, n, args))
#define mp_import_name(name, from, level) VM_GET(mp_import_name(name, from, level))
#define mp_import_from(module, name) VM_GET(mp_import_from(module, name))
#define mp_import_all(module) VM_DO(mp_import_all(module))

#endif // WHILETRUE_VM_INSIDE_H
