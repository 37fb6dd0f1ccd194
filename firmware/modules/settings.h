// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// /settings.toml, the subset of TOML that CircuitPython reads:
// https://docs.circuitpython.org/en/latest/docs/environment.html
#ifndef WHILETRUE_MODULES_SETTINGS_H
#define WHILETRUE_MODULES_SETTINGS_H

#include "py/misc.h"

enum settings_result {
    SETTINGS_MISSING,  // no such file, or no such key
    SETTINGS_STRING,   // what stands between double quotes, escapes resolved
    SETTINGS_BARE,     // anything else, up to a comment or the end of its line
    SETTINGS_BAD_BYTE, // the last byte of what was read does not belong there; 0: the file ended
    SETTINGS_BAD_CHARACTER, // there is no character of this number
};

// The value of `key`, added to `value`.
enum settings_result settings_find(const char *key, vstr_t *value);

// The number that `key` is, in decimal, or as 0x and 0 tell; 0 where there is none. Does not raise.
mp_int_t settings_find_number(const char *key);

#endif // WHILETRUE_MODULES_SETTINGS_H
