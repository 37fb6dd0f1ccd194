// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "exception_chain.h"

#include "py/cstack.h"
#include "py/objtype.h"
#include "py/runtime.h"

static mp_obj_exception_t *native_of(mp_obj_t exception) {
    if (mp_obj_is_native_exception_instance(exception)) {
        return MP_OBJ_TO_PTR(exception);
    }
    return MP_OBJ_TO_PTR(((mp_obj_instance_t *)MP_OBJ_TO_PTR(exception))->subobj[0]);
}

void exceptions_unchain(mp_obj_exception_t *exception) {
    exception->cause = MP_OBJ_NULL;
    exception->context = MP_OBJ_NULL;
    exception->suppress_context = false;
    exception->marked = false;
}

void exceptions_set_context(void *exception, void *context) {
    if (context == NULL || context == exception) {
        return;
    }
    mp_obj_exception_t *native = native_of(MP_OBJ_FROM_PTR(exception));
    if (native->context == MP_OBJ_NULL) {
        native->context = MP_OBJ_FROM_PTR(context);
    }
}

void exceptions_set_cause(void *exception, mp_obj_t cause) {
    mp_obj_exception_t *native = native_of(MP_OBJ_FROM_PTR(exception));
    native->cause = cause == mp_const_none ? MP_OBJ_NULL : cause;
    // CircuitPython stores the cause in the instance of a Python class, past what suppresses.
    native->suppress_context = native == exception;
}

static mp_obj_t or_none(mp_obj_t value) {
    return value == MP_OBJ_NULL ? mp_const_none : value;
}

static mp_obj_t checked(mp_obj_t value, qstr name) {
    if (value == mp_const_none) {
        return MP_OBJ_NULL;
    }
    if (!mp_obj_is_exception_instance(value)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be of type %q or %q, not %q"),
            name, MP_QSTR_BaseException, MP_QSTR_None, mp_obj_get_type(value)->name);
    }
    return value;
}

static void load(const mp_obj_exception_t *self, qstr name, mp_obj_t *dest) {
    if (name == MP_QSTR___suppress_context__) {
        dest[0] = mp_obj_new_bool(self->suppress_context);
    } else {
        dest[0] = or_none(name == MP_QSTR___cause__ ? self->cause : self->context);
    }
}

bool exceptions_chain_attr(mp_obj_exception_t *self, qstr name, mp_obj_t *dest) {
    if (name != MP_QSTR___cause__ && name != MP_QSTR___context__ &&
        name != MP_QSTR___suppress_context__) {
        return false;
    }
    if (dest[0] == MP_OBJ_NULL) {
        load(self, name, dest);
        return true;
    }
    if (dest[1] == MP_OBJ_NULL) {
        return true; // not to be deleted
    }
    if (name == MP_QSTR___suppress_context__) {
        self->suppress_context = mp_obj_is_true(dest[1]);
    } else if (name == MP_QSTR___context__) {
        self->context = checked(dest[1], name);
    } else {
        self->cause = checked(dest[1], name);
        self->suppress_context = true;
    }
    dest[0] = MP_OBJ_NULL;
    return true;
}

#define VALUES 3 // of an entry

static void print_entries(
    const mp_print_t *print, const size_t *values, size_t count, mp_int_t limit) {
    size_t kept = limit < 0 ? -(mp_uint_t)limit : (mp_uint_t)limit;
    kept = limit == 0 || kept > count ? count : kept;
    size_t first = limit > 0 ? count - kept : 0;
    if (kept > 0) {
        mp_print_str(print, "Traceback (most recent call last):\n");
    }
    for (size_t i = first + kept; i > first; i--) {
        const size_t *entry = &values[(i - 1) * VALUES];
        mp_printf(print, "  File \"%q\", line %d", (qstr)entry[0], (int)entry[1]);
        if (entry[2] != MP_QSTRnull) {
            mp_printf(print, ", in %q", (qstr)entry[2]);
        }
        mp_print_str(print, "\n");
    }
}

static void print_earlier(
    const mp_print_t *print, const mp_obj_exception_t *exception, mp_int_t limit) {
    const char *words = "\nDuring handling of the above exception, another exception occurred:\n\n";
    mp_obj_t earlier = exception->suppress_context ? MP_OBJ_NULL : exception->context;
    if (earlier == MP_OBJ_NULL) {
        words = "\nThe above exception was the direct cause of the following exception:\n\n";
        earlier = exception->cause;
    }
    if (earlier == MP_OBJ_NULL || native_of(earlier)->marked) {
        return;
    }
    // CircuitPython prints the native part: the name of a Python class is not told.
    mp_obj_exception_t *native = native_of(earlier);
    native->marked = true;
    exceptions_print(
        print, MP_OBJ_FROM_PTR(native), native->traceback_data, native->traceback_len, limit, true);
    native->marked = false;
    mp_print_str(print, words);
}

void exceptions_print(const mp_print_t *print, mp_obj_t exception, const size_t *values,
    size_t length, mp_int_t limit, bool chain) {
    mp_cstack_check();
    if (chain) {
        print_earlier(print, native_of(exception), limit);
    }
    print_entries(print, values, length / VALUES, limit);
    mp_obj_print_helper(print, exception, PRINT_EXC);
    mp_print_str(print, "\n");
}
