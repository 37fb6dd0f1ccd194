// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Python's stack: the frames of functions that run, and the arguments of calls with a star. A board's
// has 2048 bytes, or what CIRCUITPY_PYSTACK_SIZE in settings.toml says; where it ends, a call is a
// RuntimeError, "pystack exhausted". A frame takes the bytes here that it takes there.
#ifndef WHILETRUE_VM_PYSTACK_H
#define WHILETRUE_VM_PYSTACK_H

#include "py/runtime.h"

// CIRCUITPY_PYSTACK_SIZE of py/circuitpy_mpconfig.h.
#define PYSTACK_DEFAULT 2048
// All the RAM of an nRF52840. A board that has less room than it is told takes the default.
#define PYSTACK_MAX (256 * 1024)

// An empty stack of `size` bytes, or of the default where that is not 1 to PYSTACK_MAX. Only while
// no Python runs.
void pystack_start(mp_int_t size);

// As mp_pystack_alloc(), without a call that can suspend where there is room.
static inline void *pystack_take(size_t size) {
    uint8_t *start = MP_STATE_THREAD(pystack_cur);
    size_t aligned = (size + MICROPY_PYSTACK_ALIGN - 1) & ~(size_t)(MICROPY_PYSTACK_ALIGN - 1);
    if (MP_UNLIKELY(aligned > (size_t)(MP_STATE_THREAD(pystack_end) - start))) {
        return mp_pystack_alloc(size);
    }
    MP_STATE_THREAD(pystack_cur) = start + aligned;
    return start;
}

#endif // WHILETRUE_VM_PYSTACK_H
