// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/frequencyio/
// Builds for SAMD21, SAMD51 and ESP32 have it; those for the nRF52840 have not.
#include "py/runtime.h"

#include "modules/frequencyio/frequencyio.h"

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_frequencyio)},
    {MP_ROM_QSTR(MP_QSTR_FrequencyIn), MP_ROM_PTR(&frequencyio_frequencyin_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t frequencyio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_frequencyio, frequencyio_module);
