// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include "modules/_asyncio/asyncio.h"
#include "modules/binding.h"
#include "modules/supervisor/supervisor.h"

MP_DEFINE_EXCEPTION(CancelledError, BaseException)
MP_DEFINE_EXCEPTION(InvalidStateError, Exception)

// The globals of asyncio/core.py, given with every task: `cur_task`, `_task_queue`,
// `CancelledError`.
MP_REGISTER_ROOT_POINTER(mp_obj_t asyncio_context);

static mp_obj_t context(qstr name) {
    mp_obj_t globals = MP_STATE_VM(asyncio_context);
    if (globals == MP_OBJ_NULL) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("no running event loop"));
    }
    return mp_obj_dict_get(globals, MP_OBJ_NEW_QSTR(name));
}

static struct asyncio_task *current_task(void) {
    mp_obj_t task = context(MP_QSTR_cur_task);
    if (task == mp_const_none) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("no running event loop"));
    }
    return binding_check_type(task, &asyncio_task_type, MP_QSTR_cur_task);
}

static mp_obj_t task_make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    mp_arg_check_num(n_args, n_kw, 1, 2, false);
    if (n_args == 2) {
        if (!mp_obj_is_dict_or_ordereddict(args[1])) {
            binding_raise_type(MP_QSTR_globals, MP_QSTR_dict, args[1]);
        }
        MP_STATE_VM(asyncio_context) = args[1];
    }
    struct asyncio_task *self = mp_obj_malloc(struct asyncio_task, &asyncio_task_type);
    self->node.child = NULL;
    self->node.child_last = NULL;
    self->node.next = NULL;
    self->coro = args[0];
    self->data = mp_const_none;
    self->state = mp_const_true;
    self->due = 0;
    self->queue = NULL;
    return MP_OBJ_FROM_PTR(self);
}

static bool is_done(const struct asyncio_task *self) {
    return self->state == mp_const_none || self->state == mp_const_false;
}

static struct asyncio_task *self_of(mp_obj_t self) {
    return binding_self(self, &asyncio_task_type);
}

static mp_obj_t task_done(mp_obj_t self) {
    return mp_obj_new_bool(is_done(self_of(self)));
}
static MP_DEFINE_CONST_FUN_OBJ_1(done_obj, task_done);

static mp_obj_t task_get_coro(mp_obj_t self) {
    return self_of(self)->coro;
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_coro_obj, task_get_coro);

static bool is_a(mp_obj_t value, const mp_obj_type_t *type) {
    return mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(value)), MP_OBJ_FROM_PTR(type));
}

static void require_done(const struct asyncio_task *self, mp_rom_error_text_t otherwise) {
    if (!is_done(self)) {
        mp_raise_msg(&mp_type_InvalidStateError, otherwise);
    }
}

// What ended the task, or None if it returned. CancelledError is raised.
static mp_obj_t failure(const struct asyncio_task *self) {
    if (is_a(self->data, &mp_type_CancelledError)) {
        nlr_raise(self->data);
    }
    bool returned = is_a(self->data, &mp_type_StopIteration);
    return returned || !mp_obj_is_exception_instance(self->data) ? mp_const_none : self->data;
}

static mp_obj_t task_exception(mp_obj_t self_in) {
    struct asyncio_task *self = self_of(self_in);
    require_done(self, MP_ERROR_TEXT("Exception is not set."));
    return failure(self);
}
static MP_DEFINE_CONST_FUN_OBJ_1(exception_obj, task_exception);

static mp_obj_t task_result(mp_obj_t self_in) {
    struct asyncio_task *self = self_of(self_in);
    require_done(self, MP_ERROR_TEXT("Result is not ready."));
    mp_obj_t exception = failure(self);
    if (exception != mp_const_none) {
        nlr_raise(exception);
    }
    bool returned = is_a(self->data, &mp_type_StopIteration);
    return returned ? mp_obj_exception_get_value(self->data) : mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(result_obj, task_result);

static mp_obj_t task_set_exception(mp_obj_t self, mp_obj_t exception) {
    (void)self;
    (void)exception;
    mp_raise_msg(
        &mp_type_RuntimeError, MP_ERROR_TEXT("Task does not support set_exception operation"));
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_exception_obj, task_set_exception);

static mp_obj_t task_set_result(mp_obj_t self, mp_obj_t result) {
    (void)self;
    (void)result;
    mp_raise_msg(
        &mp_type_RuntimeError, MP_ERROR_TEXT("Task does not support set_result operation"));
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_result_obj, task_set_result);

static mp_obj_t task_cancelled(mp_obj_t self_in) {
    struct asyncio_task *self = self_of(self_in);
    return mp_obj_new_bool(is_done(self) && is_a(self->data, &mp_type_CancelledError));
}
static MP_DEFINE_CONST_FUN_OBJ_1(cancelled_obj, task_cancelled);

// The task that `self` waits for, or that that one waits for, and so on.
static struct asyncio_task *last_waited_for(struct asyncio_task *self) {
    struct asyncio_task *behind = self;
    bool odd = false;
    while (mp_obj_is_exact_type(self->data, &asyncio_task_type)) {
        self = MP_OBJ_TO_PTR(self->data);
        if (self == behind) {
            mp_raise_msg(
                &mp_type_RuntimeError, MP_ERROR_TEXT("tasks wait for each other in a circle"));
        }
        if (odd) {
            behind = MP_OBJ_TO_PTR(behind->data);
        }
        odd = !odd;
    }
    return self;
}

static mp_obj_t task_cancel(mp_obj_t self_in) {
    struct asyncio_task *self = self_of(self_in);
    if (is_done(self)) {
        return mp_const_false;
    }
    if (MP_OBJ_FROM_PTR(self) == context(MP_QSTR_cur_task)) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("can't cancel self"));
    }
    mp_obj_t cancelled = context(MP_QSTR_CancelledError);
    struct asyncio_queue *ready =
        binding_check_type(context(MP_QSTR__task_queue), &asyncio_queue_type, MP_QSTR__task_queue);
    self = last_waited_for(self);
    mp_obj_t remove[3];
    mp_load_method_maybe(self->data, MP_QSTR_remove, remove);
    if (remove[0] != MP_OBJ_NULL) {
        // It waits in something.
        remove[2] = MP_OBJ_FROM_PTR(self);
        mp_call_method_n_kw(1, 0, remove);
        asyncio_queue_push(ready, self, supervisor_ticks());
    } else if (asyncio_ticks_diff(self->due, supervisor_ticks()) > 0) {
        // It sleeps: its turn is now.
        asyncio_queue_push(ready, self, supervisor_ticks());
    }
    self->data = cancelled;
    return mp_const_true;
}
static MP_DEFINE_CONST_FUN_OBJ_1(cancel_obj, task_cancel);

// `await task`: begins to wait, once.
static mp_obj_t task_getiter(mp_obj_t self_in, mp_obj_iter_buf_t *unused) {
    struct asyncio_task *self = self_of(self_in);
    (void)unused;
    if (is_done(self)) {
        self->state = mp_const_false;
    } else if (self->state == mp_const_true) {
        self->state = asyncio_queue_new();
    } else if (!mp_obj_is_exact_type(self->state, &asyncio_queue_type)) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("can't wait"));
    }
    return self_in;
}

static mp_obj_t task_await(mp_obj_t self) {
    return task_getiter(self, NULL);
}
static MP_DEFINE_CONST_FUN_OBJ_1(await_obj, task_await);

static mp_obj_t task_iternext(mp_obj_t self_in) {
    struct asyncio_task *self = self_of(self_in);
    if (is_done(self)) {
        if (self->data == mp_const_none) {
            return MP_OBJ_STOP_ITERATION; // the loop's exception handler has had it
        }
        nlr_raise(mp_make_raise_obj(self->data));
    }
    struct asyncio_task *waiting = current_task();
    struct asyncio_queue *queue =
        binding_check_type(self->state, &asyncio_queue_type, MP_QSTR_state);
    asyncio_queue_push(queue, waiting, supervisor_ticks());
    waiting->data = MP_OBJ_FROM_PTR(self);
    return mp_const_none;
}

static mp_obj_t get_data(mp_obj_t self) {
    return self_of(self)->data;
}

static mp_obj_t set_data(mp_obj_t self, mp_obj_t data) {
    self_of(self)->data = data;
    return mp_const_none;
}

static mp_obj_t get_state(mp_obj_t self) {
    return self_of(self)->state;
}

static mp_obj_t set_state(mp_obj_t self, mp_obj_t state) {
    self_of(self)->state = state;
    return mp_const_none;
}

static mp_obj_t get_due(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(self_of(self)->due);
}

BINDING_READ_ONLY(coro, task_get_coro);
BINDING_READ_WRITE(data, get_data, set_data);
BINDING_READ_WRITE(state, get_state, set_state);
BINDING_READ_ONLY(ph_key, get_due);

static const mp_rom_map_elem_t task_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___await__), MP_ROM_PTR(&await_obj)},
    {MP_ROM_QSTR(MP_QSTR_cancel), MP_ROM_PTR(&cancel_obj)},
    {MP_ROM_QSTR(MP_QSTR_cancelled), MP_ROM_PTR(&cancelled_obj)},
    {MP_ROM_QSTR(MP_QSTR_coro), MP_ROM_PTR(&coro)},
    {MP_ROM_QSTR(MP_QSTR_data), MP_ROM_PTR(&data)},
    {MP_ROM_QSTR(MP_QSTR_done), MP_ROM_PTR(&done_obj)},
    {MP_ROM_QSTR(MP_QSTR_exception), MP_ROM_PTR(&exception_obj)},
    {MP_ROM_QSTR(MP_QSTR_get_coro), MP_ROM_PTR(&get_coro_obj)},
    {MP_ROM_QSTR(MP_QSTR_ph_key), MP_ROM_PTR(&ph_key)},
    {MP_ROM_QSTR(MP_QSTR_result), MP_ROM_PTR(&result_obj)},
    {MP_ROM_QSTR(MP_QSTR_set_exception), MP_ROM_PTR(&set_exception_obj)},
    {MP_ROM_QSTR(MP_QSTR_set_result), MP_ROM_PTR(&set_result_obj)},
    {MP_ROM_QSTR(MP_QSTR_state), MP_ROM_PTR(&state)},
};
static MP_DEFINE_CONST_DICT(task_locals, task_locals_table);

static const mp_getiter_iternext_custom_t task_iter = {
    .getiter = task_getiter,
    .iternext = task_iternext,
};

MP_DEFINE_CONST_OBJ_TYPE(asyncio_task_type, MP_QSTR_Task,
    MP_TYPE_FLAG_ITER_IS_CUSTOM | MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, task_make_new, attr,
    binding_attr, iter, &task_iter, locals_dict, &task_locals);
