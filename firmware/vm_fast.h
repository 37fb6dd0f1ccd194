// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Short cuts for the VM, seen by vm.o alone. The general functions may call Python and so may
// suspend, which makes them long to enter. These cannot, and are asked first.
#ifndef WHILETRUE_VM_FAST_H
#define WHILETRUE_VM_FAST_H

#include "py/objlist.h"
#include "py/runtime.h"
#include "py/smallint.h"

static inline mp_obj_t vm_int_or_null(mp_int_t value) {
    return MP_SMALL_INT_FITS(value) ? MP_OBJ_NEW_SMALL_INT(value) : MP_OBJ_NULL;
}

// The result for two small integers, or MP_OBJ_NULL where it takes more than this. Never inlined:
// in the VM's function it would be instrumented again.
__attribute__((noinline)) static mp_obj_t vm_small_int_op(
    mp_binary_op_t op, mp_int_t a, mp_int_t b) {
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
        default:
            return MP_OBJ_NULL;
    }
}

static inline mp_obj_t vm_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (mp_obj_is_small_int(lhs) && mp_obj_is_small_int(rhs)) {
        mp_obj_t result =
            vm_small_int_op(op, MP_OBJ_SMALL_INT_VALUE(lhs), MP_OBJ_SMALL_INT_VALUE(rhs));
        if (result != MP_OBJ_NULL) {
            return result;
        }
    }
    return mp_binary_op(op, lhs, rhs);
}

static inline bool vm_is_true(mp_obj_t value) {
    if (value == mp_const_true || value == mp_const_false) {
        return value == mp_const_true;
    }
    return mp_obj_is_true(value);
}

// Where an item of a list is, or NULL where `base` and `index` are anything but a list and a small
// integer within it.
__attribute__((noinline)) static mp_obj_t *vm_list_item(mp_obj_t base, mp_obj_t index) {
    if (!mp_obj_is_small_int(index) || !mp_obj_is_exact_type(base, &mp_type_list)) {
        return NULL;
    }
    mp_obj_list_t *list = MP_OBJ_TO_PTR(base);
    mp_int_t i = MP_OBJ_SMALL_INT_VALUE(index);
    size_t position = i < 0 ? i + list->len : (size_t)i;
    return position < list->len ? &list->items[position] : NULL;
}

// As mp_obj_subscr(): `value` is MP_OBJ_SENTINEL to load, MP_OBJ_NULL to delete, else stored.
static inline mp_obj_t vm_subscr(mp_obj_t base, mp_obj_t index, mp_obj_t value) {
    mp_obj_t *item = value == MP_OBJ_NULL ? NULL : vm_list_item(base, index);
    if (item == NULL) {
        return mp_obj_subscr(base, index, value);
    }
    if (value != MP_OBJ_SENTINEL) {
        *item = value;
    }
    return *item;
}

#define mp_binary_op vm_binary_op
#define mp_obj_is_true vm_is_true
#define mp_obj_subscr vm_subscr

#endif // WHILETRUE_VM_FAST_H
