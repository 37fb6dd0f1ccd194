// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's compiler (see patches.mk). Some numbers have few bits in bytecode, or in
// what is kept of a scope; it writes the lowest bits of larger ones, and what the VM then does is not what
// the stack was made for.
#ifndef WHILETRUE_MUST_FIT_H
#define WHILETRUE_MUST_FIT_H

#include "py/runtime.h"

// A frame's slots are counted in 16 bits: half of them for its names, and half for its stack.
#define MUST_FIT_STATE 0x7fff

static inline void must_fit(mp_uint_t value, mp_uint_t most) {
    if (value > most) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("bytecode overflow"));
    }
}

#endif // WHILETRUE_MUST_FIT_H
