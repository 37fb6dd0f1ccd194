// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the modules do when a Python world begins, before any Python runs.
#include "py/runtime.h"

#include "modules/board.h"
#include "modules/builtins.h"
#include "modules/microcontroller/pin.h"

void modules_start(void) {
    builtins_start();
    board_start();
    microcontroller_pins_start();
}
