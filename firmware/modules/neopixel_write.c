// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/neopixel_write/
#include "py/runtime.h"

#include "modules/adafruit_pixelbuf/pixelbuf.h"
#include "modules/digitalio/digitalio.h"
#include "sim/machine.h"

static mp_obj_t neopixel_write_neopixel_write(mp_obj_t digitalinout, mp_obj_t buffer) {
    uint32_t pin = digitalio_digitalinout_pin(digitalinout, MP_QSTR_digitalinout);
    mp_buffer_info_t bytes;
    mp_get_buffer_raise(buffer, &bytes, MP_BUFFER_READ);
    sim_strip_write(pin, bytes.buf, bytes.len, pixelbuf_order_shown(buffer));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(neopixel_write_obj, neopixel_write_neopixel_write);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_neopixel_write)},
    {MP_ROM_QSTR(MP_QSTR_neopixel_write), MP_ROM_PTR(&neopixel_write_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t neopixel_write_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_neopixel_write, neopixel_write_module);
