// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What CircuitPython's exceptions have and MicroPython's do not: `__traceback__` to read and to set, what
// OSError tells, warnings, and some kinds of errors.
#include "modules/exceptions.h"

#include "py/runtime.h"

#include "modules/binding.h"
#include "py/mperrno.h"

MP_DEFINE_EXCEPTION(Warning, Exception)
MP_DEFINE_EXCEPTION(FutureWarning, Warning)
MP_DEFINE_EXCEPTION(ConnectionError, OSError)
MP_DEFINE_EXCEPTION(BrokenPipeError, ConnectionError)
MP_DEFINE_EXCEPTION(TimeoutError, OSError)

static void set_traceback(mp_obj_exception_t *self, mp_obj_t value) {
    if (value == mp_const_none) {
        self->traceback = (struct exception_traceback *)&exception_traceback_none;
        return;
    }
    if (!mp_obj_is_type(value, &exception_traceback_type)) {
        // CircuitPython names the wrong attribute.
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be of type %q or %q, not %q"),
            MP_QSTR___context__, MP_QSTR_traceback, MP_QSTR_None, mp_obj_get_type(value)->name);
    }
    self->traceback = MP_OBJ_TO_PTR(value);
}

static mp_obj_t arg_or_none(const mp_obj_exception_t *self, size_t i) {
    return i < self->args->len ? self->args->items[i] : mp_const_none;
}

static mp_obj_t words_of(mp_obj_t number) {
    qstr words = mp_obj_is_small_int(number) ? mp_errno_to_str(number) : MP_QSTRnull;
    return words == MP_QSTRnull ? mp_const_none : MP_OBJ_NEW_QSTR(words);
}

// Of OSError: where its arguments stand in CPython.
static mp_obj_t os_error_attr(const mp_obj_exception_t *self, qstr name) {
    switch (name) {
        case MP_QSTR_errno:
            return arg_or_none(self, 0);
        case MP_QSTR_strerror:
            return self->args->len == 1 ? words_of(self->args->items[0]) : arg_or_none(self, 1);
        case MP_QSTR_filename:
            return arg_or_none(self, 2);
        case MP_QSTR_filename2:
            return arg_or_none(self, 4);
        default:
            return MP_OBJ_NULL;
    }
}

static bool is_os_error(mp_obj_t self) {
    const mp_obj_type_t *type = mp_obj_get_type(self);
    return mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_OSError));
}

// The name in parentheses, or it would be the macro's.
void(mp_obj_exception_attr)(mp_obj_t self, qstr name, mp_obj_t *dest) {
    if (exceptions_chain_attr(MP_OBJ_TO_PTR(self), name, dest)) {
        return;
    }
    if (name != MP_QSTR___traceback__) {
        exceptions_own_attr(self, name, dest);
        if (dest[0] == MP_OBJ_NULL && is_os_error(self)) {
            dest[0] = os_error_attr(MP_OBJ_TO_PTR(self), name);
        }
    } else if (dest[0] == MP_OBJ_NULL) {
        dest[0] = MP_OBJ_FROM_PTR(((mp_obj_exception_t *)MP_OBJ_TO_PTR(self))->traceback);
    } else if (dest[1] != MP_OBJ_NULL) {
        set_traceback(MP_OBJ_TO_PTR(self), dest[1]);
        dest[0] = MP_OBJ_NULL;
    }
}
