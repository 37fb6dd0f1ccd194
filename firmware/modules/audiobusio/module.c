// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiobusio/
#include "py/runtime.h"

#include "modules/audiobusio/audiobusio.h"
#include "modules/binding.h"

// Not here yet.
static MP_DEFINE_CONST_OBJ_TYPE(
    i2sout_type, MP_QSTR_I2SOut, MP_TYPE_FLAG_NONE, make_new, binding_make_none);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_audiobusio)},
    {MP_ROM_QSTR(MP_QSTR_I2SOut), MP_ROM_PTR(&i2sout_type)},
    {MP_ROM_QSTR(MP_QSTR_PDMIn), MP_ROM_PTR(&audiobusio_pdmin_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t audiobusio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_audiobusio, audiobusio_module);
