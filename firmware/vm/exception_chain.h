// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Exceptions know what they were raised from and what was being handled then, as in CircuitPython.
#ifndef WHILETRUE_VM_EXCEPTION_CHAIN_H
#define WHILETRUE_VM_EXCEPTION_CHAIN_H

#include <stdarg.h> // before obj.h, which declares what takes a va_list only then

#include "py/objexcept.h"

// What MicroPython knows of an exception: of an object of a Python class, the part of its native base.
mp_obj_exception_t *exceptions_native(mp_obj_t exception);

// The exception was not raised yet: it has no traceback, no cause and no context.
void exceptions_renew(mp_obj_exception_t *exception);

// `context`, which may be NULL, was being handled when the exception was raised. Cannot suspend.
void exceptions_set_context(void *exception, void *context);

// `raise ... from cause`. Cannot suspend.
void exceptions_set_cause(void *exception, mp_obj_t cause);

// `__cause__`, `__context__` and `__suppress_context__` of a native exception: whether `name` is one.
bool exceptions_chain_attr(mp_obj_exception_t *self, qstr name, mp_obj_t *dest);

// Prints an exception below this traceback, limited as in exception_traceback_print(), and above both what it was
// raised from, or what was being handled then, with its own traceback: the latter of a native exception only if
// `chain`, of a Python class's always, as in CircuitPython.
void exceptions_print(const mp_print_t *print, mp_obj_t exception,
    const struct exception_traceback *traceback, mp_int_t limit, bool chain);

#endif // WHILETRUE_VM_EXCEPTION_CHAIN_H
