// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "exception_chain.h"

#include "py/cstack.h"
#include "py/objtype.h"
#include "py/runtime.h"

mp_obj_exception_t *exceptions_native(mp_obj_t exception) {
    if (mp_obj_is_native_exception_instance(exception)) {
        return MP_OBJ_TO_PTR(exception);
    }
    return MP_OBJ_TO_PTR(((mp_obj_instance_t *)MP_OBJ_TO_PTR(exception))->subobj[0]);
}

void exceptions_renew(mp_obj_exception_t *exception) {
    exception->traceback = (struct exception_traceback *)&exception_traceback_none;
    exception->cause = MP_OBJ_NULL;
    exception->context = MP_OBJ_NULL;
    exception->suppress_context = false;
    exception->marked = false;
}

void exceptions_set_context(void *exception, void *context) {
    if (context == NULL || context == exception) {
        return;
    }
    mp_obj_exception_t *native = exceptions_native(MP_OBJ_FROM_PTR(exception));
    if (native->context == MP_OBJ_NULL) {
        native->context = MP_OBJ_FROM_PTR(context);
    }
}

void exceptions_set_cause(void *exception, mp_obj_t cause) {
    mp_obj_exception_t *native = exceptions_native(MP_OBJ_FROM_PTR(exception));
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

static void print_one(const mp_print_t *print, mp_obj_t exception,
    const struct exception_traceback *traceback, mp_int_t limit) {
    exception_traceback_print(print, traceback, limit);
    mp_obj_print_helper(print, exception, PRINT_EXC);
    mp_print_str(print, "\n");
}

// As a program sees it, who may have written over it in an object of a Python class.
static mp_obj_t load_or_none(mp_obj_t exception, qstr name) {
    mp_obj_t found[2];
    mp_load_method_protected(exception, name, found, true);
    return or_none(found[0]);
}

static void print_earlier(const mp_print_t *print, mp_obj_t exception, mp_int_t limit) {
    mp_cstack_check();
    const char *words = "\nDuring handling of the above exception, another exception occurred:\n\n";
    mp_obj_t earlier = mp_const_none;
    if (!exceptions_native(exception)->suppress_context) {
        earlier = load_or_none(exception, MP_QSTR___context__);
    }
    if (earlier == mp_const_none) {
        words = "\nThe above exception was the direct cause of the following exception:\n\n";
        earlier = load_or_none(exception, MP_QSTR___cause__);
    }
    if (!mp_obj_is_exception_instance(earlier) || exceptions_native(earlier)->marked) {
        return;
    }
    // CircuitPython prints the native part: the name of a Python class is not told, nor what came before it.
    mp_obj_exception_t *native = exceptions_native(earlier);
    native->marked = true;
    if (MP_OBJ_TO_PTR(earlier) == native) {
        print_earlier(print, earlier, limit);
    }
    print_one(print, MP_OBJ_FROM_PTR(native), native->traceback, limit);
    native->marked = false;
    mp_print_str(print, words);
}

void exceptions_print(const mp_print_t *print, mp_obj_t exception,
    const struct exception_traceback *traceback, mp_int_t limit, bool chain) {
    if (chain || !mp_obj_is_native_exception_instance(exception)) {
        print_earlier(print, exception, limit);
    }
    print_one(print, exception, traceback, limit);
}
