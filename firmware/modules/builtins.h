// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_BUILTINS_H
#define WHILETRUE_MODULES_BUILTINS_H

// Puts CircuitPython's built-in functions before MicroPython's where they differ.
void builtins_start(void);

#endif // WHILETRUE_MODULES_BUILTINS_H
