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

// The second text in place of the first, else `otherwise`.
#define WORDS(text, micropython, circuitpython, otherwise)                                         \
    (__builtin_strcmp(text, micropython) == 0 ? (circuitpython) : (otherwise))
#define WORDS_NAME(text, otherwise)                                                                \
    WORDS(text, "name '%q' isn't defined", "name '%q' is not defined", otherwise)
#define WORDS_DIVISION(text, otherwise) WORDS(text, "divide by zero", "division by zero", otherwise)
#define WORDS_CALL(text, otherwise)                                                                \
    WORDS(text, "'%s' object isn't callable", "'%s' object is not callable", otherwise)
#define WORDS_ITERATION(text, otherwise)                                                           \
    WORDS(text, "'%s' object isn't iterable", "'%s' object is not iterable", otherwise)
#define WORDS_ITERATOR(text, otherwise)                                                            \
    WORDS(text, "'%s' object isn't an iterator", "'%s' object is not an iterator", otherwise)
#define WORDS_INSTANCE(text, otherwise)                                                            \
    WORDS(text, "can't create '%q' instances", "cannot create '%q' instances", otherwise)

#undef MP_ERROR_TEXT
#define MP_ERROR_TEXT(text)                                                                        \
    ((mp_rom_error_text_t)WORDS_NAME(                                                              \
        text, WORDS_DIVISION(text,                                                                 \
                  WORDS_CALL(text,                                                                 \
                      WORDS_ITERATION(text, WORDS_ITERATOR(text, WORDS_INSTANCE(text, text)))))))

#endif // WHILETRUE_WORDS_H
