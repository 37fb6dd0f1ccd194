// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/int_bytes.h"

#include "modules/int_fits.h"
#include "py/objint.h"

static void check_fits(mp_obj_t number, mp_int_t length, bool is_signed) {
    is_signed = is_signed && length > 0;
    if (mp_obj_is_small_int(number)) {
        int_check_small_fits(MP_OBJ_SMALL_INT_VALUE(number), length, is_signed);
    } else {
        int_check_large_fits(number, length, is_signed);
    }
}

// The number that is not negative and has the same bytes: MicroPython's own conversion refuses some
// negative ones that fit.
static mp_obj_t complement(mp_obj_t number, size_t length) {
    mp_obj_t bits = mp_obj_new_int_from_uint(length * 8);
    mp_obj_t range = mp_binary_op(MP_BINARY_OP_LSHIFT, MP_OBJ_NEW_SMALL_INT(1), bits);
    return mp_binary_op(MP_BINARY_OP_ADD, number, range);
}

mp_obj_t int_to_bytes_checked(mp_obj_t (*convert)(size_t n_args, const mp_obj_t *args),
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_length, ARG_byteorder, ARG_signed };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_length, MP_ARG_INT, {.u_int = 1}},
        {MP_QSTR_byteorder, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_big)}},
        {MP_QSTR_signed, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_t number = pos_args[0];
    mp_int_t length = args[ARG_length].u_int;
    if (length >= 0) {
        check_fits(number, length, args[ARG_signed].u_bool);
        if (mp_obj_int_sign(number) < 0) {
            number = complement(number, length);
        }
    }
    return convert(
        3, (const mp_obj_t[]){number, mp_obj_new_int(length), args[ARG_byteorder].u_obj});
}

mp_obj_t int_bit_length(mp_obj_t number) {
    if (!mp_obj_is_small_int(number)) {
        return mp_obj_new_int_from_uint(int_large_bits(number));
    }
    mp_int_t value = MP_OBJ_SMALL_INT_VALUE(number);
    size_t bits = 0;
    for (mp_uint_t magnitude = value < 0 ? -(mp_uint_t)value : (mp_uint_t)value; magnitude != 0;
         magnitude >>= 1) {
        bits++;
    }
    return MP_OBJ_NEW_SMALL_INT(bits);
}
MP_DEFINE_CONST_FUN_OBJ_1(int_bit_length_obj, int_bit_length);

mp_obj_t int_from_bytes_checked(mp_obj_t (*convert)(size_t n_args, const mp_obj_t *args),
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_bytes, ARG_byteorder, ARG_signed };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_bytes, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_byteorder, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_big)}},
        {MP_QSTR_signed, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    if (args[ARG_signed].u_bool) {
        mp_raise_msg_varg(
            &mp_type_NotImplementedError, MP_ERROR_TEXT("%q=%q"), MP_QSTR_signed, MP_QSTR_True);
    }
    mp_buffer_info_t bytes;
    mp_get_buffer_raise(args[ARG_bytes].u_obj, &bytes, MP_BUFFER_READ);
    mp_obj_t order = args[ARG_byteorder].u_obj;
    if (order != MP_OBJ_NEW_QSTR(MP_QSTR_little) && order != MP_OBJ_NEW_QSTR(MP_QSTR_big)) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Invalid %q"), MP_QSTR_byteorder);
    }
    return convert(3, (const mp_obj_t[]){pos_args[0], args[ARG_bytes].u_obj, order});
}
