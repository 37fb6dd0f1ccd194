// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What each target has of its own for sim_run.c: suspend.c by Asyncify, ../host/suspend.c by a second
// stack.
#ifndef WHILETRUE_SUSPEND_TARGET_H
#define WHILETRUE_SUSPEND_TARGET_H

#include <stdint.h>

// Enters the machine, at its root or where it was, and returns once it is suspended: sim.book.pause has the
// reason, as what depends on where that was is in no other place.
void target_enter(void);

// What the machine does is dropped: the next target_enter() is at its root.
void target_drop(void);

// The machine's root, which life/main.c has: boot.py, code.py, REPL, for ever. Never returns; it is
// suspended and resumed.
void main_run(void);

#endif // WHILETRUE_SUSPEND_TARGET_H
