// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Exceptions know what they were raised from and what was being handled then, as in CircuitPython.
#ifndef WHILETRUE_VM_EXCEPTION_CHAIN_H
#define WHILETRUE_VM_EXCEPTION_CHAIN_H

#include <stdarg.h> // before obj.h, which declares what takes a va_list only then

#include "py/objexcept.h"

// The exception was raised from nothing, and nothing was being handled.
void exceptions_unchain(mp_obj_exception_t *exception);

// `context`, which may be NULL, was being handled when the exception was raised. Cannot suspend.
void exceptions_set_context(void *exception, void *context);

// `raise ... from cause`. Cannot suspend.
void exceptions_set_cause(void *exception, mp_obj_t cause);

// `__cause__`, `__context__` and `__suppress_context__` of a native exception: whether `name` is one.
bool exceptions_chain_attr(mp_obj_exception_t *self, qstr name, mp_obj_t *dest);

// Prints an exception below the traceback of these entries, three values each (file, line, function), the
// outermost last. A limit above 0 is for the outermost, one below for the innermost; 0 is none. `chain`: and
// above it what it was raised from, or what was being handled then, each with its own traceback.
void exceptions_print(const mp_print_t *print, mp_obj_t exception, const size_t *values,
    size_t length, mp_int_t limit, bool chain);

#endif // WHILETRUE_VM_EXCEPTION_CHAIN_H
