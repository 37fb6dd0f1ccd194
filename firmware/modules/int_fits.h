// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a number may be that is stored in so many bytes (see patches/py/binary.c.diff). MicroPython
// stores its lowest bytes and drops the rest.
#ifndef WHILETRUE_MODULES_INT_FITS_H
#define WHILETRUE_MODULES_INT_FITS_H

#include "py/obj.h"

// Raises OverflowError unless the small int has a place in `bytes` bytes.
void int_check_small_fits(mp_int_t value, size_t bytes, bool is_signed);

// The same for an int that is not small.
void int_check_large_fits(mp_obj_t value, size_t bytes, bool is_signed);

// The bits of an int that is not small, without its sign.
size_t int_large_bits(mp_obj_t value);

#endif // WHILETRUE_MODULES_INT_FITS_H
