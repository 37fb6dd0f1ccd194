// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/countio/
#include "py/runtime.h"

#include "modules/countio/countio.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_countio)},
    {MP_ROM_QSTR(MP_QSTR_Counter), MP_ROM_PTR(&countio_counter_type)},
    {MP_ROM_QSTR(MP_QSTR_Edge), MP_ROM_PTR(&countio_edge_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t countio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_countio, countio_module);
