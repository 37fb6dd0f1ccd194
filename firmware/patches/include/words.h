// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before some of MicroPython's sources (see patches.mk): the messages that CircuitPython
// words otherwise. The compiler compares the texts, so nothing of this is left at run time.
// https://github.com/adafruit/circuitpython/blob/main/locale/circuitpython.pot
#ifndef WHILETRUE_WORDS_H
#define WHILETRUE_WORDS_H

#include "py/mpconfig.h"

#include "py/misc.h"

// X(MicroPython's, CircuitPython's)
#define WORDS(X)                                                                                   \
    X("name '%q' isn't defined", "name '%q' is not defined")                                       \
    X("divide by zero", "division by zero")                                                        \
    X("'%s' object isn't callable", "'%s' object is not callable")                                 \
    X("'%s' object isn't iterable", "'%s' object is not iterable")                                 \
    X("'%s' object isn't an iterator", "'%s' object is not an iterator")                           \
    X("can't create '%q' instances", "cannot create '%q' instances")                               \
    X("%q index out of range", "index out of range")

__attribute__((always_inline)) static inline mp_rom_error_text_t circuitpython_words(
    const char *text) {
#define WORDS_IN_PLACE_OF(micropython, circuitpython)                                              \
    if (__builtin_strcmp(text, micropython) == 0) {                                                \
        return (mp_rom_error_text_t)(circuitpython);                                               \
    }
    WORDS(WORDS_IN_PLACE_OF)
#undef WORDS_IN_PLACE_OF
    return (mp_rom_error_text_t)text;
}

#undef MP_ERROR_TEXT
#define MP_ERROR_TEXT(text) circuitpython_words(text)

#endif // WHILETRUE_WORDS_H
