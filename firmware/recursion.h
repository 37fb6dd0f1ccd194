// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's container types (see Makefile). They compare and hash their items
// without looking at the depth, so a list nested a few thousand times would overflow the engine's
// stack, and nothing survives that. Here the same calls check first.
#ifndef WHILETRUE_RECURSION_H
#define WHILETRUE_RECURSION_H

#include "py/obj.h"
#include "py/runtime.h"

static inline bool checked_equal(mp_obj_t a, mp_obj_t b) {
    mp_cstack_check();
    return mp_obj_equal(a, b);
}

static inline mp_obj_t checked_unary_op(mp_unary_op_t op, mp_obj_t item) {
    mp_cstack_check();
    return mp_unary_op(op, item);
}

#define mp_obj_equal checked_equal
#define mp_unary_op checked_unary_op

#endif // WHILETRUE_RECURSION_H
