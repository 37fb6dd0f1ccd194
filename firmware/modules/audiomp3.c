// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/audiomp3/
// Not here yet: the class can't be made. Libraries that play MP3 files too can be imported.
#include "py/runtime.h"

#include "modules/binding.h"

static MP_DEFINE_CONST_OBJ_TYPE(
    mp3decoder_type, MP_QSTR_MP3Decoder, MP_TYPE_FLAG_NONE, make_new, binding_make_none);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_audiomp3)},
    {MP_ROM_QSTR(MP_QSTR_MP3Decoder), MP_ROM_PTR(&mp3decoder_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t audiomp3_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_audiomp3, audiomp3_module);
