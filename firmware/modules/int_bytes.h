// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's int (see patches.mk): from_bytes() and to_bytes() with CircuitPython's
// arguments, and bit_length(). Where MicroPython defines its function object, this defines another one over the same
// function.
#ifndef WHILETRUE_MODULES_INT_BYTES_H
#define WHILETRUE_MODULES_INT_BYTES_H

#include "py/runtime.h"

// to_bytes(length=1, byteorder="big", *, signed=False), with OverflowError where the number does not fit.
mp_obj_t int_to_bytes_checked(mp_obj_t (*convert)(size_t n_args, const mp_obj_t *args),
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args);

// from_bytes(bytes, byteorder="big", *, signed=False), which cannot be signed.
mp_obj_t int_from_bytes_checked(mp_obj_t (*convert)(size_t n_args, const mp_obj_t *args),
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args);

// bit_length(): the bits of the number without its sign.
MP_DECLARE_CONST_FUN_OBJ_1(int_bit_length_obj);

#undef MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN
#define MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(object, least, most, function)                         \
    INT_BYTES_DEFINE_##object(object, least, most, function)
#define INT_BYTES_DEFINE_int_from_bytes_fun_obj(object, least, most, function)                     \
    mp_obj_t function##_checked_here(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {     \
        return int_from_bytes_checked(function, n_args, args, kw_args);                            \
    }                                                                                              \
    static MP_DEFINE_CONST_FUN_OBJ_KW(object, least, function##_checked_here)
#define INT_BYTES_DEFINE_int_to_bytes_obj(object, least, most, function)                           \
    mp_obj_t function##_checked_here(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {     \
        return int_to_bytes_checked(function, n_args, args, kw_args);                              \
    }                                                                                              \
    static MP_DEFINE_CONST_FUN_OBJ_KW(object, least, function##_checked_here)

#endif // WHILETRUE_MODULES_INT_BYTES_H
