// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/board/
#include "py/runtime.h"

#include <string.h>

#include "modules/board.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"

// `__name__`, `board_id`, then the pins. Interned strings and static objects alone: nothing here
// that the collector would have to see.
#define FIXED_NAMES 2
static mp_rom_map_elem_t names[FIXED_NAMES + SIM_NAMES];
static mp_obj_dict_t globals = {
    .base = {&mp_type_dict},
    .map = {.all_keys_are_qstrs = 1,
        .is_fixed = 1,
        .is_ordered = 1,
        .used = 0,
        .alloc = 0,
        .table = (mp_map_elem_t *)names},
};

void board_start(void) {
    qstr id = qstr_from_str((const char *)sim_board.id);
    names[0] = (mp_rom_map_elem_t){MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_board)};
    names[1] = (mp_rom_map_elem_t){MP_ROM_QSTR(MP_QSTR_board_id), MP_ROM_QSTR(id)};
    size_t count = FIXED_NAMES + microcontroller_pin_names(true, names + FIXED_NAMES);
    globals.map.used = count;
    globals.map.alloc = count;
}

const mp_obj_module_t board_module = {
    .base = {&mp_type_module},
    .globals = &globals,
};
MP_REGISTER_MODULE(MP_QSTR_board, board_module);
