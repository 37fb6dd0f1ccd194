// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the modules do when a Python world ends, and when one begins, before any Python runs.
#include "py/runtime.h"

#include "life/main.h"
#include "modules/atexit.h"
#include "modules/board.h"
#include "modules/keypad/keypad.h"
#include "modules/microcontroller/pin.h"
#include "modules/random.h"
#include "sim/frequency_in.h"
#include "sim/pulse_in.h"

// Between the end of what ran and the next Python world: its heap is not to be looked at any more.
void modules_stop(void) {
    keypad_stop();
    sim_pulse_ins_stop();
    sim_frequency_ins_stop();
}

void modules_start(void) {
    modules_stop(); // finalisers may have made something since
    MP_STATE_VM(asyncio_context) = MP_OBJ_NULL;
    MP_STATE_VM(warnings_action) = MP_QSTRnull;
    atexit_start();
    board_start();
    microcontroller_pins_start();
    random_start();
}
