// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Safe mode, in which neither boot.py nor code.py is run: sim.out.safe_mode says why.
#ifndef WHILETRUE_SAFE_MODE_H
#define WHILETRUE_SAFE_MODE_H

#include <stdbool.h>

// The next reset, of whatever kind, is into it.
void safe_mode_on_next_reset(void);

// A hard reset. True: into safe mode.
bool safe_mode_start(void);
bool safe_mode_is_on(void);
// safemode.py. True: there was one to run.
bool safe_mode_run_py(void);
// Why there is safe mode, and how to leave it.
void safe_mode_explain(void);

#endif // WHILETRUE_SAFE_MODE_H
