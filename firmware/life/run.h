// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Runs files and the REPL, so that nothing a program raises gets any further.
#ifndef WHILETRUE_RUN_H
#define WHILETRUE_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "next_code.h"

// How the last file or line of the REPL has ended, SIM_RESULT_x.
extern uint32_t run_result;

// Calls what the program has registered for its end, the last first. What a function raises is printed.
// modules/atexit.c has it.
void atexit_run(void);

bool run_file_exists(const char *name);

// With what atexit has registered at its end. `state` is what the host sees meanwhile.
void run_file(uint32_t state, const char *name);
// The first of these files that is there; NULL ends them. False: none is.
bool run_first(uint32_t state, const char *const *names);

// What supervisor.set_next_code_file() has asked for. False: the usual file is wanted.
bool run_next_code(const struct next_code *next);

// Until Ctrl-D.
void run_repl(void);

#endif // WHILETRUE_RUN_H
