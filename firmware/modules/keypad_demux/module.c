// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad_demux/
#include "py/runtime.h"

#include "modules/keypad_demux/keypad_demux.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_keypad_demux)},
    {MP_ROM_QSTR(MP_QSTR_DemuxKeyMatrix), MP_ROM_PTR(&keypad_demux_demux_key_matrix_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t keypad_demux_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_keypad_demux, keypad_demux_module);
