// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's exceptions (see patches.mk), which have fewer attributes. What they call their
// attribute function becomes the second half of ours (exceptions.c); where its name stands without arguments, in
// the types, it stays.
#ifndef WHILETRUE_MODULES_EXCEPTIONS_H
#define WHILETRUE_MODULES_EXCEPTIONS_H

#include <stdarg.h> // before obj.h, which declares what takes a va_list only then

#include "py/objexcept.h"

#include "vm/exception_chain.h"

void exceptions_own_attr(mp_obj_t self, qstr name, mp_obj_t *dest);
#define mp_obj_exception_attr(...) exceptions_own_attr(__VA_ARGS__)

extern const mp_obj_type_t mp_type_Warning;
extern const mp_obj_type_t mp_type_FutureWarning;
extern const mp_obj_type_t mp_type_ConnectionError;
extern const mp_obj_type_t mp_type_BrokenPipeError;
extern const mp_obj_type_t mp_type_TimeoutError;

#endif // WHILETRUE_MODULES_EXCEPTIONS_H
