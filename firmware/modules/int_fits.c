// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/int_fits.h"

#include "py/objint.h"
#include "py/runtime.h"

static void check(bool fits, size_t bytes) {
    if (!fits) {
        mp_raise_msg_varg(
            &mp_type_OverflowError, MP_ERROR_TEXT("value must fit in %d byte(s)"), (int)bytes);
    }
}

void int_check_small_fits(mp_int_t value, size_t bytes, bool is_signed) {
    int64_t limit = (int64_t)1 << ((bytes < sizeof(value) ? bytes : sizeof(value)) * 8 - is_signed);
    check(value < limit && value >= (is_signed ? -limit : 0), bytes);
}

static size_t bits_of(mpz_dig_t digit) {
    size_t bits = 0;
    for (; digit != 0; digit >>= 1) {
        bits++;
    }
    return bits;
}

static bool is_power_of_two(const mpz_t *number) {
    for (size_t i = 0; i + 1 < number->len; i++) {
        if (number->dig[i] != 0) {
            return false;
        }
    }
    mpz_dig_t top = number->dig[number->len - 1];
    return (top & (top - 1)) == 0;
}

static const mpz_t *mpz_of(mp_obj_t value) {
    return &((const mp_obj_int_t *)MP_OBJ_TO_PTR(value))->mpz;
}

size_t int_large_bits(mp_obj_t value) {
    const mpz_t *number = mpz_of(value);
    if (number->len == 0) {
        return 0;
    }
    return (number->len - 1) * MPZ_DIG_SIZE + bits_of(number->dig[number->len - 1]);
}

void int_check_large_fits(mp_obj_t value, size_t bytes, bool is_signed) {
    const mpz_t *number = mpz_of(value);
    size_t room = bytes * 8 - is_signed;
    size_t bits = int_large_bits(value);
    // Below zero there is one number more: that which is a sign bit and nothing else.
    bool lowest = is_signed && bits == room + 1 && is_power_of_two(number);
    check(number->neg ? is_signed && (bits <= room || lowest) : bits <= room, bytes);
}
