// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a board runs once after a hard reset, before any code.py.
#ifndef WHILETRUE_BOOT_H
#define WHILETRUE_BOOT_H

#include <stdbool.h>

// Where what runs is dropped, so is what it did here.
void boot_drop(void);
// boot.py, or safemode.py in safe mode. True: one ran, so that the Python world is not fresh any more.
bool boot_run(void);

#endif // WHILETRUE_BOOT_H
