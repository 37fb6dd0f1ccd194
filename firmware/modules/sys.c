// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's `sys`, but for what it says of itself: https://docs.circuitpython.org/en/latest/docs/library/sys.html
// This module takes the place of MicroPython's because its object's name sorts after that one's in
// py/makemoduledefs.py's table.
#include "py/runtime.h"

#include "modules/version.h"
#include "py/builtin.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/persistentcode.h"
#include "sim/machine.h"

static const MP_DEFINE_STR_OBJ(version_obj, "3.4.0; CircuitPython " VERSION_STRING);

static const mp_rom_obj_tuple_t implementation_version = {
    {&mp_type_tuple},
    3,
    {MP_ROM_INT(VERSION_MAJOR), MP_ROM_INT(VERSION_MINOR), MP_ROM_INT(VERSION_MICRO)},
};

static mp_obj_t new_implementation(void) {
    static const qstr fields[] = {
        MP_QSTR_name,
        MP_QSTR_version,
        MP_QSTR__machine,
        MP_QSTR__mpy,
        MP_QSTR__build,
    };
    mp_obj_t items[MP_ARRAY_SIZE(fields)] = {
        MP_OBJ_NEW_QSTR(MP_QSTR_circuitpython),
        MP_OBJ_FROM_PTR(&implementation_version),
        MP_OBJ_NULL,
        MP_OBJ_NEW_SMALL_INT(MPY_FILE_HEADER_INT),
        MP_OBJ_NULL,
    };
    items[2] = version_machine();
    items[4] = MP_OBJ_NEW_QSTR(qstr_from_str((const char *)sim_board.id));
    return mp_obj_new_attrtuple(fields, MP_ARRAY_SIZE(fields), items);
}

static mp_obj_t load_own(qstr name) {
    switch (name) {
        case MP_QSTR_implementation:
            return new_implementation();
        case MP_QSTR_platform:
            return version_platform();
        case MP_QSTR_version:
            return MP_OBJ_FROM_PTR(&version_obj);
        default:
            return MP_OBJ_NULL;
    }
}

void sys_module_attr(mp_obj_t self, qstr name, mp_obj_t *dest) {
    (void)self;
    if (dest[0] == MP_OBJ_NULL) {
        dest[0] = load_own(name);
        if (dest[0] != MP_OBJ_NULL) {
            return;
        }
    }
    MP_OBJ_TYPE_GET_SLOT(&mp_type_module, attr)(MP_OBJ_FROM_PTR(&mp_module_sys), name, dest);
}

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_sys)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t sys_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_sys, sys_module);
MP_REGISTER_MODULE_DELEGATION(sys_module, sys_module_attr);
