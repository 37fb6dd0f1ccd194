// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/obj.h"

#include "modules/digitalio/digitalio.h"
#include "sim/sim.h"

BINDING_ENUM(
    digitalio_direction_input, digitalio_direction_type, digitalio, INPUT, SIM_DIRECTION_INPUT);
BINDING_ENUM(
    digitalio_direction_output, digitalio_direction_type, digitalio, OUTPUT, SIM_DIRECTION_OUTPUT);

static const mp_rom_map_elem_t direction_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_INPUT), MP_ROM_PTR(&digitalio_direction_input)},
    {MP_ROM_QSTR(MP_QSTR_OUTPUT), MP_ROM_PTR(&digitalio_direction_output)},
};
static MP_DEFINE_CONST_DICT(direction_locals, direction_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(digitalio_direction_type, MP_QSTR_Direction, MP_TYPE_FLAG_NONE, print,
    binding_enum_print, locals_dict, &direction_locals);

BINDING_ENUM(digitalio_drive_mode_push_pull, digitalio_drive_mode_type, digitalio, PUSH_PULL, 0);
BINDING_ENUM(digitalio_drive_mode_open_drain, digitalio_drive_mode_type, digitalio, OPEN_DRAIN, 1);

static const mp_rom_map_elem_t drive_mode_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_PUSH_PULL), MP_ROM_PTR(&digitalio_drive_mode_push_pull)},
    {MP_ROM_QSTR(MP_QSTR_OPEN_DRAIN), MP_ROM_PTR(&digitalio_drive_mode_open_drain)},
};
static MP_DEFINE_CONST_DICT(drive_mode_locals, drive_mode_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(digitalio_drive_mode_type, MP_QSTR_DriveMode, MP_TYPE_FLAG_NONE, print,
    binding_enum_print, locals_dict, &drive_mode_locals);

BINDING_ENUM(digitalio_pull_up, digitalio_pull_type, digitalio, UP, SIM_PULL_UP);
BINDING_ENUM(digitalio_pull_down, digitalio_pull_type, digitalio, DOWN, SIM_PULL_DOWN);

static const mp_rom_map_elem_t pull_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_UP), MP_ROM_PTR(&digitalio_pull_up)},
    {MP_ROM_QSTR(MP_QSTR_DOWN), MP_ROM_PTR(&digitalio_pull_down)},
};
static MP_DEFINE_CONST_DICT(pull_locals, pull_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(digitalio_pull_type, MP_QSTR_Pull, MP_TYPE_FLAG_NONE, print,
    binding_enum_print, locals_dict, &pull_locals);
