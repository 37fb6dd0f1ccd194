// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the modules do when a Python world begins, before any Python runs.
#include "py/runtime.h"

#include "modules/atexit.h"
#include "modules/board.h"
#include "modules/microcontroller/pin.h"
#include "modules/random.h"

void modules_start(void) {
    MP_STATE_VM(asyncio_context) = MP_OBJ_NULL;
    MP_STATE_VM(warnings_action) = MP_QSTRnull;
    atexit_start();
    board_start();
    microcontroller_pins_start();
    random_start();
}
