// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/busio/
#include "py/runtime.h"

#include "modules/busio/busio.h"

// As builds of CircuitPython have it that lack one of them: libraries go on without it where they can.
static mp_obj_t make_none(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)n_args, (void)n_kw, (void)args;
    mp_raise_msg_varg(&mp_type_NotImplementedError,
        MP_ERROR_TEXT("This simulator does not have %q.%q yet"), MP_QSTR_busio, type->name);
}

static MP_DEFINE_CONST_OBJ_TYPE(spi_type, MP_QSTR_SPI, MP_TYPE_FLAG_NONE, make_new, make_none);
static MP_DEFINE_CONST_OBJ_TYPE(uart_type, MP_QSTR_UART, MP_TYPE_FLAG_NONE, make_new, make_none);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_busio)},
    {MP_ROM_QSTR(MP_QSTR_I2C), MP_ROM_PTR(&busio_i2c_type)},
    {MP_ROM_QSTR(MP_QSTR_SPI), MP_ROM_PTR(&spi_type)},
    {MP_ROM_QSTR(MP_QSTR_UART), MP_ROM_PTR(&uart_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t busio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_busio, busio_module);
