// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad/
#include "py/runtime.h"

#include "modules/keypad/keypad.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_keypad)},
    {MP_ROM_QSTR(MP_QSTR_Event), MP_ROM_PTR(&keypad_event_type)},
    {MP_ROM_QSTR(MP_QSTR_EventQueue), MP_ROM_PTR(&keypad_event_queue_type)},
    {MP_ROM_QSTR(MP_QSTR_KeyMatrix), MP_ROM_PTR(&keypad_key_matrix_type)},
    {MP_ROM_QSTR(MP_QSTR_Keys), MP_ROM_PTR(&keypad_keys_type)},
    {MP_ROM_QSTR(MP_QSTR_ShiftRegisterKeys), MP_ROM_PTR(&keypad_shift_register_keys_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t keypad_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_keypad, keypad_module);
