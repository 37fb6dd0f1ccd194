// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/_pixelmap/
#include "modules/_pixelmap/pixelmap.h"
#include "py/runtime.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__pixelmap)},
    {MP_ROM_QSTR(MP_QSTR_PixelMap), MP_ROM_PTR(&pixelmap_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t _pixelmap_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR__pixelmap, _pixelmap_module);
