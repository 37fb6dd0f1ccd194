// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MAIN_H
#define WHILETRUE_MAIN_H

// The machine's root: boot.py, code.py, REPL, for ever. Never returns; it is suspended and resumed.
void main_run(void);

// Ends code.py with ReloadException at the next VM hook, to start it anew.
void main_auto_reload(void);

#endif // WHILETRUE_MAIN_H
