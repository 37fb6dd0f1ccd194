// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_DIGITALIO_H
#define WHILETRUE_MODULES_DIGITALIO_H

#include "modules/binding.h"

extern const mp_obj_type_t digitalio_direction_type;
extern const struct binding_enum digitalio_direction_input;
extern const struct binding_enum digitalio_direction_output;

extern const mp_obj_type_t digitalio_drive_mode_type;
extern const struct binding_enum digitalio_drive_mode_push_pull;
extern const struct binding_enum digitalio_drive_mode_open_drain;

extern const mp_obj_type_t digitalio_pull_type;
extern const struct binding_enum digitalio_pull_up;
extern const struct binding_enum digitalio_pull_down;

extern const mp_obj_type_t digitalio_digitalinout_type;

// SIM_PULL_x of a Pull or None, an argument called "pull"; TypeError.
uint8_t digitalio_pull_from(mp_obj_t value);

// The pin of a DigitalInOut, an argument called `name`; ValueError if it was deinitialized.
uint32_t digitalio_digitalinout_pin(mp_obj_t value, qstr name);

#endif // WHILETRUE_MODULES_DIGITALIO_H
