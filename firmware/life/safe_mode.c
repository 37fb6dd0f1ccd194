// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Not simulated: safe mode by the reset button, and because of faults of a board.
#include "safe_mode.h"

#include "py/mphal.h"
#include "run.h"

static bool wanted;

void safe_mode_on_next_reset(void) {
    wanted = true;
}

bool safe_mode_start(void) {
    sim.out.safe_mode = wanted ? SIM_SAFE_MODE_PROGRAMMATIC : SIM_SAFE_MODE_NONE;
    wanted = false;
    return safe_mode_is_on();
}

bool safe_mode_is_on(void) {
    return sim.out.safe_mode != SIM_SAFE_MODE_NONE;
}

bool safe_mode_run_py(void) {
    static const char *const names[] = {"safemode.py", "safemode.txt", NULL};
    if (!run_first(SIM_STATE_BOOT, names)) {
        return false;
    }
    if (run_result != SIM_RESULT_FINISHED) {
        sim.out.safe_mode = SIM_SAFE_MODE_SAFEMODE_PY;
    }
    return true;
}

void safe_mode_explain(void) {
    mp_hal_stdout_tx_str("Running in safe mode! Not running saved code.\r\n"
                         "\r\nYou are in safe mode because:\r\n");
    mp_hal_stdout_tx_str(sim.out.safe_mode == SIM_SAFE_MODE_PROGRAMMATIC
                             ? "The `microcontroller` module was used to boot into safe mode."
                             : "Error in safemode.py.");
    mp_hal_stdout_tx_str("\r\nPress reset to exit safe mode.\r\n");
}
