// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What emcc's own libraries would import from JavaScript.
#include <stdint.h>

// Emscripten before 3.1.34 leaves the second half of a 64-bit result to these; setjmp() uses them
// at every call. Weak: newer versions bring their own.
static uint32_t temp_ret;

__attribute__((weak)) void setTempRet0(uint32_t value) {
    temp_ret = value;
}

__attribute__((weak)) uint32_t getTempRet0(void) {
    return temp_ret;
}
