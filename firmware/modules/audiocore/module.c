// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiocore/
#include "py/runtime.h"

#include "modules/audiocore/audiocore.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_audiocore)},
    {MP_ROM_QSTR(MP_QSTR_RawSample), MP_ROM_PTR(&audiocore_rawsample_type)},
    {MP_ROM_QSTR(MP_QSTR_WaveFile), MP_ROM_PTR(&audiocore_wavefile_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t audiocore_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_audiocore, audiocore_module);
