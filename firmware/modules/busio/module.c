// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/busio/
#include "py/runtime.h"

#include "modules/busio/busio.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_busio)},
    {MP_ROM_QSTR(MP_QSTR_I2C), MP_ROM_PTR(&busio_i2c_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t busio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_busio, busio_module);
