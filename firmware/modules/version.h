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
#define VERSION_DATE "2026-03-09" // of its release
extern const char version_string[];

// What a chip has of its own to be known by; the same on every machine, so that two runs print the same.
#define VERSION_UID_SIZE 8
extern const uint8_t version_uid[VERSION_UID_SIZE];

// The chip, as in sys.platform: "nRF52840".
mp_obj_t version_platform(void);
// "Adafruit Circuit Playground Bluefruit with nRF52840".
mp_obj_t version_machine(void);

// "Adafruit CircuitPython 10.1.4 on 2026-03-09; ", and the machine: how the REPL and boot_out.txt begin.
void version_print(const mp_print_t *print);

#endif // WHILETRUE_MODULES_VERSION_H
