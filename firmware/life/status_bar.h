// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// CircuitPython's status bar: what runs, as the title of the terminal, where the host says that it has one.
// https://docs.circuitpython.org/en/latest/shared-bindings/supervisor/#supervisor.StatusBar
#ifndef WHILETRUE_STATUS_BAR_H
#define WHILETRUE_STATUS_BAR_H

#include <stdbool.h>

// A hard reset.
void status_bar_start(void);
// `name` runs: a file, or "REPL".
void status_bar_runs(const char *name);
// This exception (an mp_obj_t) ends it: to be told once it has ended.
void status_bar_fails(void *exception);
void status_bar_ended(void);

// supervisor.status_bar.display: kept, but there is none.
extern bool status_bar_display;
bool status_bar_on(void);
void status_bar_set(bool on);

#endif // WHILETRUE_STATUS_BAR_H
