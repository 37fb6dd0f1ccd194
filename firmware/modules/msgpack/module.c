// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/msgpack/
#include "py/runtime.h"

#include "modules/msgpack/msgpack.h"

// As on boards: a function or a method, but none that closes over variables.
static bool is_function_or_none(mp_obj_t value) {
    return value == mp_const_none || mp_obj_is_fun(value) ||
           mp_obj_get_type(value)->name == MP_QSTR_bound_method;
}

static mp_obj_t pack(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_obj, ARG_stream, ARG_default };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_obj, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_stream, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_default, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    if (!is_function_or_none(args[ARG_default].u_obj)) {
        mp_raise_ValueError(MP_ERROR_TEXT("default is not a function"));
    }
    msgpack_pack(args[ARG_obj].u_obj, args[ARG_stream].u_obj, args[ARG_default].u_obj);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pack_obj, 0, pack);

static mp_obj_t unpack(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_stream, ARG_ext_hook, ARG_use_list };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_stream, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_ext_hook, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_use_list, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    if (!is_function_or_none(args[ARG_ext_hook].u_obj)) {
        mp_raise_ValueError(MP_ERROR_TEXT("ext_hook is not a function"));
    }
    return msgpack_unpack(
        args[ARG_stream].u_obj, args[ARG_ext_hook].u_obj, args[ARG_use_list].u_bool);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(unpack_obj, 0, unpack);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_msgpack)},
    {MP_ROM_QSTR(MP_QSTR_ExtType), MP_ROM_PTR(&msgpack_ext_type)},
    {MP_ROM_QSTR(MP_QSTR_pack), MP_ROM_PTR(&pack_obj)},
    {MP_ROM_QSTR(MP_QSTR_unpack), MP_ROM_PTR(&unpack_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t msgpack_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_msgpack, msgpack_module);
