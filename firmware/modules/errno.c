// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `errno`, and through MICROPY_PY_ERRNO_LIST in mpconfigport.h the words of OSError: MicroPython
// prints the name that its own `errno` has first for a number, so there CircuitPython's words stand
// before the names. Python sees this module instead, with the names alone.
#include "py/obj.h"

#include "modules/errno_words.h"
#include "py/mperrno.h"

#define CODE_ENTRY(name) {MP_ROM_INT(MP_##name), MP_ROM_QSTR(MP_QSTR_##name)},
static const mp_rom_map_elem_t errorcode_table[] = {ERRNO_NAMES(CODE_ENTRY)};

static const mp_obj_dict_t errorcode = {
    .base = {&mp_type_dict},
    .map = {.all_keys_are_qstrs = 0,
        .is_fixed = 1,
        .is_ordered = 1,
        .used = MP_ARRAY_SIZE(errorcode_table),
        .alloc = MP_ARRAY_SIZE(errorcode_table),
        .table = (mp_map_elem_t *)errorcode_table},
};

#define NAME_ENTRY(name) {MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_INT(MP_##name)},
static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_errno)},
    {MP_ROM_QSTR(MP_QSTR_errorcode), MP_ROM_PTR(&errorcode)}, ERRNO_NAMES(NAME_ENTRY)};
static MP_DEFINE_CONST_DICT(globals, globals_table);

// Of two objects for one name py/makemoduledefs.py takes the one that sorts last.
const mp_obj_module_t own_errno_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_EXTENSIBLE_MODULE(MP_QSTR_errno, own_errno_module);
