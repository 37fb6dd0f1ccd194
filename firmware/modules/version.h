// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the firmware says it is.
#ifndef WHILETRUE_MODULES_VERSION_H
#define WHILETRUE_MODULES_VERSION_H

#include "py/obj.h"

// The CircuitPython whose API this is. Libraries ask for it.
#define VERSION_MAJOR 10
#define VERSION_MINOR 1
#define VERSION_MICRO 4
#define VERSION_STRING "10.1.4"

// The chip, as in sys.platform: "nRF52840".
mp_obj_t version_platform(void);
// "Adafruit Circuit Playground Bluefruit with nRF52840".
mp_obj_t version_machine(void);

#endif // WHILETRUE_MODULES_VERSION_H
