// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MAIN_H
#define WHILETRUE_MAIN_H

#include <stdbool.h>
#include <stdint.h>

#include "py/obj.h"

extern const mp_obj_type_t mp_type_ReloadException;

// The time of an auto-reload has come. Ends code.py with ReloadException at the next VM hook, to start
// it anew.
void main_auto_reload(void);

// Whether a write from the host does that: the program and the host both have a say.
bool main_auto_reload_on(void);
// The program's say, supervisor.runtime.autoreload; a hard reset forgets it.
void main_set_auto_reload(bool on);

// Ends what runs with ReloadException, here and now, to start code.py anew. Does not return.
void main_reload(void) __attribute__((noreturn));

// As the reset button, but by the program: sim_reset(). The caller suspends with SUSPEND_RESTART.
// Raises KeyboardInterrupt instead, if Ctrl-C has come.
void main_reset(void);

// After main_reset(): the drive is made anew then, with what CircuitPython puts on a new one.
void main_erase_drive(void);

// What modules do in the background ends. modules/start.c has it.
void modules_stop(void);

// Why code.py runs.
enum {
    MAIN_RUN_STARTUP,
    MAIN_RUN_AUTO_RELOAD,
    MAIN_RUN_SUPERVISOR_RELOAD,
    MAIN_RUN_REPL_RELOAD,
};
extern uint32_t main_run_reason;

// Why the machine was last reset.
enum {
    MAIN_RESET_POWER_ON,
    MAIN_RESET_PIN,
    MAIN_RESET_SOFTWARE,
};
extern uint32_t main_reset_reason;

// supervisor.runtime.rgb_status_brightness; a hard reset forgets it.
extern uint8_t main_status_brightness;

#endif // WHILETRUE_MAIN_H
