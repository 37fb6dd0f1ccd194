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
    X("divide by zero", "division by zero")                                                        \
    X("%q index out of range", "index out of range")                                               \
    X("slice step can't be zero", "slice step cannot be zero")                                     \
    X("zero step", "range step cannot be zero")                                                    \
    X("popitem(): dictionary is empty", "pop from empty dict")                                     \
    X("pop from an empty set", "pop from empty set")                                               \
    X("can't create instance", "cannot create instance")                                           \
    X("int() arg 2 must be >= 2 and <= 36", "base must be 2-36")                                   \
    X("arg must be user-type", "__new__ arg must be a user-type")                                  \
    X("integer needed", "%c needs int or char")                                                    \
    X("single '}' encountered in format string", "unmatched '}' in format")

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
