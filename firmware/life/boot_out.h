// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// boot_out.txt: which CircuitPython this is on which board, and what boot.py wrote.
#ifndef WHILETRUE_BOOT_OUT_H
#define WHILETRUE_BOOT_OUT_H

#include <stddef.h>

#include "py/mpprint.h"

// The lines it begins with. modules/version.c has them.
void version_print_boot(const mp_print_t *print);

// What is written from now on is for the file. What was taken before is dropped.
void boot_out_begin(void);
// The machine writes this on the serial line.
void boot_out_add(const char *text, size_t length);
// Writes the file, unless the drive has it just so.
void boot_out_end(void);
// Takes no more, and writes nothing.
void boot_out_drop(void);

#endif // WHILETRUE_BOOT_OUT_H
