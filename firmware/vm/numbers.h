// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Operators on two numbers that need no more room than an object's word: fast.h's. What is asked
// depends on the two alone, so a suspended instruction that is done again takes the same way.
#ifndef WHILETRUE_VM_NUMBERS_H
#define WHILETRUE_VM_NUMBERS_H

#include "py/runtime.h"
#include "py/smallint.h"

static inline mp_obj_t vm_int_or_null(mp_int_t value) {
    return MP_SMALL_INT_FITS(value) ? MP_OBJ_NEW_SMALL_INT(value) : MP_OBJ_NULL;
}

// The result for two small integers, or MP_OBJ_NULL where it takes more than this.
static inline mp_obj_t vm_int_op(mp_binary_op_t op, mp_int_t a, mp_int_t b) {
    switch (op) {
        case MP_BINARY_OP_LESS:
            return mp_obj_new_bool(a < b);
        case MP_BINARY_OP_MORE:
            return mp_obj_new_bool(a > b);
        case MP_BINARY_OP_EQUAL:
            return mp_obj_new_bool(a == b);
        case MP_BINARY_OP_LESS_EQUAL:
            return mp_obj_new_bool(a <= b);
        case MP_BINARY_OP_MORE_EQUAL:
            return mp_obj_new_bool(a >= b);
        case MP_BINARY_OP_NOT_EQUAL:
            return mp_obj_new_bool(a != b);
        case MP_BINARY_OP_OR:
        case MP_BINARY_OP_INPLACE_OR:
            return MP_OBJ_NEW_SMALL_INT(a | b);
        case MP_BINARY_OP_XOR:
        case MP_BINARY_OP_INPLACE_XOR:
            return MP_OBJ_NEW_SMALL_INT(a ^ b);
        case MP_BINARY_OP_AND:
        case MP_BINARY_OP_INPLACE_AND:
            return MP_OBJ_NEW_SMALL_INT(a & b);
        // Small integers have 31 bits: neither can overflow 32.
        case MP_BINARY_OP_ADD:
        case MP_BINARY_OP_INPLACE_ADD:
            return vm_int_or_null(a + b);
        case MP_BINARY_OP_SUBTRACT:
        case MP_BINARY_OP_INPLACE_SUBTRACT:
            return vm_int_or_null(a - b);
        case MP_BINARY_OP_MULTIPLY:
        case MP_BINARY_OP_INPLACE_MULTIPLY: {
            mp_int_t product;
            return __builtin_mul_overflow(a, b, &product) ? MP_OBJ_NULL : vm_int_or_null(product);
        }
        case MP_BINARY_OP_RSHIFT:
        case MP_BINARY_OP_INPLACE_RSHIFT:
            return b < 0 || b > 31 ? MP_OBJ_NULL : MP_OBJ_NEW_SMALL_INT(a >> b);
        case MP_BINARY_OP_LSHIFT:
        case MP_BINARY_OP_INPLACE_LSHIFT: {
            mp_int_t shifted = (mp_int_t)((mp_uint_t)a << (b & 31));
            bool whole = b >= 0 && b < 31 && shifted >> b == a;
            return whole ? vm_int_or_null(shifted) : MP_OBJ_NULL;
        }
        case MP_BINARY_OP_FLOOR_DIVIDE:
        case MP_BINARY_OP_INPLACE_FLOOR_DIVIDE:
            return b <= 0 || a < 0 ? MP_OBJ_NULL : MP_OBJ_NEW_SMALL_INT(a / b);
        case MP_BINARY_OP_MODULO:
        case MP_BINARY_OP_INPLACE_MODULO:
            return b <= 0 || a < 0 ? MP_OBJ_NULL : MP_OBJ_NEW_SMALL_INT(a % b);
        default:
            return MP_OBJ_NULL;
    }
}

// The same for two floats. They are in the object's word, so that nothing is allocated.
static inline mp_obj_t vm_float_op(mp_binary_op_t op, mp_float_t a, mp_float_t b) {
    switch (op) {
        case MP_BINARY_OP_LESS:
            return mp_obj_new_bool(a < b);
        case MP_BINARY_OP_MORE:
            return mp_obj_new_bool(a > b);
        case MP_BINARY_OP_LESS_EQUAL:
            return mp_obj_new_bool(a <= b);
        case MP_BINARY_OP_MORE_EQUAL:
            return mp_obj_new_bool(a >= b);
        case MP_BINARY_OP_ADD:
        case MP_BINARY_OP_INPLACE_ADD:
            return mp_obj_new_float(a + b);
        case MP_BINARY_OP_SUBTRACT:
        case MP_BINARY_OP_INPLACE_SUBTRACT:
            return mp_obj_new_float(a - b);
        case MP_BINARY_OP_MULTIPLY:
        case MP_BINARY_OP_INPLACE_MULTIPLY:
            return mp_obj_new_float(a * b);
        case MP_BINARY_OP_TRUE_DIVIDE:
        case MP_BINARY_OP_INPLACE_TRUE_DIVIDE:
            return b == 0 ? MP_OBJ_NULL : mp_obj_new_float(a / b);
        default:
            return MP_OBJ_NULL;
    }
}

static inline bool vm_is_number(mp_obj_t value) {
    return mp_obj_is_small_int(value) || mp_obj_is_float(value);
}

static inline mp_float_t vm_float(mp_obj_t number) {
    return mp_obj_is_small_int(number) ? (mp_float_t)MP_OBJ_SMALL_INT_VALUE(number)
                                       : mp_obj_float_get(number);
}

static inline mp_obj_t vm_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (mp_obj_is_small_int(lhs) && mp_obj_is_small_int(rhs)) {
        mp_obj_t result = vm_int_op(op, MP_OBJ_SMALL_INT_VALUE(lhs), MP_OBJ_SMALL_INT_VALUE(rhs));
        if (result != MP_OBJ_NULL) {
            return result;
        }
    } else if (vm_is_number(lhs) && vm_is_number(rhs)) {
        mp_obj_t result = vm_float_op(op, vm_float(lhs), vm_float(rhs));
        if (result != MP_OBJ_NULL) {
            return result;
        }
    }
    return mp_binary_op(op, lhs, rhs);
}

#endif // WHILETRUE_VM_NUMBERS_H
