// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What runs after code.py, as supervisor.set_next_code_file() has it, and how the last run ended.
// Kept over soft reloads, outside the Python heap.
#ifndef WHILETRUE_NEXT_CODE_H
#define WHILETRUE_NEXT_CODE_H

#include <stdbool.h>
#include <stdint.h>

#include "sim/sim.h"

// How a run ended, and what is asked for that case.
enum {
    NEXT_CODE_SUCCESS = 1 << 0,
    NEXT_CODE_ERROR = 1 << 1,
    NEXT_CODE_RELOAD = 1 << 2,
};

struct next_code {
    char file[SIM_PATH_SIZE];   // empty: the usual names
    char folder[SIM_PATH_SIZE]; // to run it in; empty: the root
    uint8_t sticky_on;          // NEXT_CODE_x after which it stays
    uint8_t reload_on;          // NEXT_CODE_x after which nothing is waited for
};

// A hard reset forgets everything.
void next_code_start(void);
// For the run after this one.
void next_code_set(const struct next_code *next);
// A run begins: what it should run.
const struct next_code *next_code_begin(void);
// It has ended so. True: the next one begins at once.
bool next_code_end(uint8_t how);

// The traceback of the exception that ended a run (an mp_obj_t), or NULL: none did.
void next_code_keep_traceback(void *exception);
// NULL if there is none.
const char *next_code_traceback(void);

#endif // WHILETRUE_NEXT_CODE_H
