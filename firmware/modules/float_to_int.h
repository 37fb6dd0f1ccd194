// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Floats cut to whole numbers. C leaves open what becomes of those that do not fit. Here, as in the
// conversions of ARM's processors, numbers too large end at the limits, and NaN is 0.
#ifndef WHILETRUE_MODULES_FLOAT_TO_INT_H
#define WHILETRUE_MODULES_FLOAT_TO_INT_H

#include <math.h>

#include "py/obj.h"

static inline int32_t float_to_int32(mp_float_t number) {
    if (number >= (mp_float_t)2147483648.0) {
        return INT32_MAX;
    }
    if (number <= (mp_float_t)-2147483648.0) {
        return INT32_MIN;
    }
    return isnan(number) ? 0 : (int32_t)number;
}

static inline uint32_t float_to_uint32(mp_float_t number) {
    if (number >= (mp_float_t)4294967296.0) {
        return UINT32_MAX;
    }
    return number > 0 ? (uint32_t)number : 0;
}

#endif // WHILETRUE_MODULES_FLOAT_TO_INT_H
