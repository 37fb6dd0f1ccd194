// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "pystack.h"

static uint8_t stack[PYSTACK_MAX] __attribute__((aligned(MICROPY_PYSTACK_ALIGN)));

void pystack_start(mp_int_t size) {
    if (size < 1 || size > PYSTACK_MAX) {
        size = PYSTACK_DEFAULT;
    }
    mp_pystack_init(stack, stack + size);
}
