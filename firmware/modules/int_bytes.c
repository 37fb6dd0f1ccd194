// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/int_bytes.h"

#include "py/objint.h"
#include "py/objstr.h"

// Whether the number's bytes begin with a bit that would be its sign.
static bool has_sign_bit(mp_obj_t bytes_in, bool little_endian) {
    GET_STR_DATA_LEN(bytes_in, bytes, length);
    return length > 0 && (bytes[little_endian ? length - 1 : 0] & 0x80) != 0;
}

NORETURN static void raise_too_small(void) {
    mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("buffer too small"));
}

// The number whose bytes are those of the negative one: MicroPython's own conversion refuses some
// that fit.
static mp_obj_t complement(mp_obj_t number, size_t length) {
    mp_obj_t bits = mp_obj_new_int_from_uint(length * 8);
    mp_obj_t range = mp_binary_op(MP_BINARY_OP_LSHIFT, MP_OBJ_NEW_SMALL_INT(1), bits);
    mp_obj_t sum = mp_binary_op(MP_BINARY_OP_ADD, number, range);
    if (mp_obj_int_sign(sum) < 0) {
        raise_too_small();
    }
    return sum;
}

mp_obj_t int_to_bytes_checked(mp_obj_t (*convert)(size_t n_args, const mp_obj_t *args),
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_length, ARG_byteorder, ARG_signed };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_length, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_INT(1)}},
        {MP_QSTR_byteorder, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_big)}},
        {MP_QSTR_signed, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_t number = pos_args[0];
    mp_obj_t length = args[ARG_length].u_obj;
    mp_obj_t order = args[ARG_byteorder].u_obj;
    bool is_signed = args[ARG_signed].u_bool;
    bool negative = mp_obj_int_sign(number) < 0;
    if (negative && !is_signed) {
        mp_raise_msg(
            &mp_type_OverflowError, MP_ERROR_TEXT("can't convert negative int to unsigned"));
    }
    if (negative && mp_obj_get_int(length) >= 0) {
        number = complement(number, mp_obj_get_int(length));
    }
    mp_obj_t bytes = convert(3, (const mp_obj_t[]){number, length, order});
    bool little_endian = order == MP_OBJ_NEW_QSTR(MP_QSTR_little);
    if (is_signed && has_sign_bit(bytes, little_endian) != negative) {
        raise_too_small();
    }
    return bytes;
}

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
    mp_obj_t order = args[ARG_byteorder].u_obj;
    if (order != MP_OBJ_NEW_QSTR(MP_QSTR_little) && order != MP_OBJ_NEW_QSTR(MP_QSTR_big)) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Invalid %q"), MP_QSTR_byteorder);
    }
    return convert(3, (const mp_obj_t[]){pos_args[0], args[ARG_bytes].u_obj, order});
}
