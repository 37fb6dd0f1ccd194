// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/bitops/
#include "py/runtime.h"

#include "modules/binding.h"

#define BITS 8

// The bytes at `from` and `stride` after it, `width` in all, are rows of bits; `to` gets the columns. A row's
// highest bit is in the first column, and the first row is each column's lowest bit.
static void transpose(uint8_t *to, const uint8_t *from, size_t stride, mp_int_t width) {
    for (int bit = 0; bit < BITS; bit++) {
        uint8_t column = 0;
        for (mp_int_t row = 0; row < width; row++) {
            uint8_t is_set = from[row * stride] >> (BITS - 1 - bit) & 1;
            column |= is_set << row;
        }
        to[bit] = column;
    }
}

static mp_obj_t bitops_bit_transpose(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_input, ARG_output, ARG_width };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_input, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_output, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_width, MP_ARG_INT, {.u_int = BITS}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_int_t width = binding_check_range(args[ARG_width].u_int, 2, BITS, MP_QSTR_width);
    mp_buffer_info_t input;
    mp_get_buffer_raise(args[ARG_input].u_obj, &input, MP_BUFFER_READ);
    if (input.len % width != 0) {
        mp_raise_msg_varg(&mp_type_ValueError,
            MP_ERROR_TEXT("Input buffer length (%d) must be a multiple of the strand count (%d)"),
            (int)input.len, (int)width);
    }
    mp_buffer_info_t output;
    mp_get_buffer_raise(args[ARG_output].u_obj, &output, MP_BUFFER_WRITE);
    size_t stride = input.len / width;
    if (output.len / BITS < stride) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q length must be >= %d"),
            MP_QSTR_output, (int)(stride * BITS));
    }
    const uint8_t *from = input.buf;
    uint8_t *to = output.buf;
    for (size_t i = 0; i < stride; i++) {
        transpose(to + i * BITS, from + i, stride, width);
        vm_work(BITS);
    }
    return args[ARG_output].u_obj;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(bit_transpose_obj, 0, bitops_bit_transpose);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_bitops)},
    {MP_ROM_QSTR(MP_QSTR_bit_transpose), MP_ROM_PTR(&bit_transpose_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t bitops_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_bitops, bitops_module);
