// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's REPL (see patches.mk): names are completed also where they have
// letters that are not ASCII.
#ifndef WHILETRUE_REPL_NAMES_H
#define WHILETRUE_REPL_NAMES_H

#include "py/obj.h"

static inline bool repl_name_isalpha(unichar c) {
    return unichar_isalpha(c) || c >= 0x80;
}

#define unichar_isalpha repl_name_isalpha

#endif // WHILETRUE_REPL_NAMES_H
