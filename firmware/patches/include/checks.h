// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's container types (see patches.mk): checks that they leave out, and
// without which a program could end the machine instead of itself.
#ifndef WHILETRUE_CHECKS_H
#define WHILETRUE_CHECKS_H

#include "py/obj.h"
#include "py/runtime.h"
#include "sim/sim.h"

// They compare and hash their items without looking at the depth: a list nested a few thousand
// times would overflow the engine's stack. A list within lists of itself takes for ever.
static inline bool checked_equal(mp_obj_t a, mp_obj_t b) {
    mp_cstack_check();
    vm_work(1);
    return mp_obj_equal(a, b);
}

static inline bool checked_cmp_objs(
    mp_uint_t op, const mp_obj_t *a, size_t a_length, const mp_obj_t *b, size_t b_length) {
    mp_cstack_check();
    return mp_seq_cmp_objs(op, a, a_length, b, b_length);
}

static inline mp_obj_t checked_unary_op(mp_unary_op_t op, mp_obj_t item) {
    mp_cstack_check();
    vm_work(1);
    return mp_unary_op(op, item);
}

// They add up lengths in 32 bits, of which each fits the heap, without a look at the sum.
static inline void check_size(size_t size) {
    if (size > SIM_HEAP_MAX) {
        m_malloc_fail(size);
    }
}

// CircuitPython's error where the number of items is beyond 32 bits.
static inline size_t multiplied_length(size_t length, size_t times) {
    size_t multiplied;
    if (__builtin_mul_overflow(length, times, &multiplied)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("small int overflow"));
    }
    return multiplied;
}

// They multiply lengths in 32 bits: [0] * (1 << 30) would be allocated as nothing, then written.
static inline void checked_multiply(
    const void *items, size_t item_size, size_t length, size_t times, void *result) {
    if ((uint64_t)item_size * length > SIM_HEAP_MAX ||
        (uint64_t)item_size * length * times > SIM_HEAP_MAX) {
        m_malloc_fail(SIM_HEAP_MAX);
    }
    sim_work_owed(times / 4);
    mp_seq_multiply(items, item_size, length, times, result);
}

#define mp_obj_equal checked_equal
#define mp_seq_cmp_objs checked_cmp_objs
#define mp_unary_op checked_unary_op
#define mp_seq_multiply checked_multiply

#endif // WHILETRUE_CHECKS_H
