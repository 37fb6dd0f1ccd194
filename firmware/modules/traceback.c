// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/traceback/
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/exceptions.h"
#include "py/objlist.h"
#include "py/stream.h"

enum { ARG_exc, ARG_value, ARG_tb, ARG_limit, ARG_file, ARG_chain, ARGS };

static void parse(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args, mp_arg_val_t *args) {
    static const mp_arg_t allowed[ARGS] = {
        {MP_QSTR_, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_value, MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL}},
        {MP_QSTR_tb, MP_ARG_OBJ, {.u_obj = MP_OBJ_NULL}},
        {MP_QSTR_limit, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_file, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_chain, MP_ARG_BOOL, {.u_bool = true}},
    };
    mp_arg_parse_all(n_args, pos_args, kw_args, ARGS, allowed, args);
}

// Prints what the arguments say, but to `file`.
static void print_to(const mp_print_t *print, const mp_arg_val_t *args) {
    mp_obj_t exception =
        args[ARG_value].u_obj == MP_OBJ_NULL ? args[ARG_exc].u_obj : args[ARG_value].u_obj;
    mp_obj_t traceback = args[ARG_tb].u_obj;
    if (!mp_obj_is_exception_instance(exception)) {
        mp_raise_TypeError(MP_ERROR_TEXT("invalid exception"));
    }
    bool limited = args[ARG_limit].u_obj != mp_const_none;
    mp_int_t limit = limited ? mp_obj_get_int(args[ARG_limit].u_obj) : 0;
    const struct exception_traceback *shown = &exception_traceback_none;
    if (traceback == MP_OBJ_NULL) {
        shown = exceptions_native(exception)->traceback;
    } else if (traceback != mp_const_none && !(limited && limit == 0)) {
        shown = binding_check_type(traceback, &exception_traceback_type, MP_QSTR_tb);
    }
    exceptions_print(print, exception, shown, limit, args[ARG_chain].u_bool);
}

static mp_obj_t traceback_print_exception(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    mp_arg_val_t args[ARGS];
    parse(n_args, pos_args, kw_args, args);
    if (args[ARG_file].u_obj == mp_const_none) {
        print_to(&mp_plat_print, args);
        return mp_const_none;
    }
    mp_get_stream_raise(args[ARG_file].u_obj, MP_STREAM_OP_WRITE);
    // At once: what is written to may be Python code, which may change what is printed.
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 64, &print);
    print_to(&print, args);
    mp_stream_write_adaptor(MP_OBJ_TO_PTR(args[ARG_file].u_obj), text.buf, text.len);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(print_exception_obj, 0, traceback_print_exception);

static mp_obj_t traceback_format_exception(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    mp_arg_val_t args[ARGS];
    parse(n_args, pos_args, kw_args, args);
    if (args[ARG_file].u_obj != mp_const_none) {
        mp_raise_msg_varg(
            &mp_type_TypeError, MP_ERROR_TEXT("unexpected keyword argument '%q'"), MP_QSTR_file);
    }
    vstr_t text;
    mp_print_t print;
    vstr_init_print(&text, 64, &print);
    print_to(&print, args);
    mp_obj_t whole = mp_obj_new_str_from_vstr(&text);
    return mp_obj_new_list(1, &whole);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(format_exception_obj, 0, traceback_format_exception);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_traceback)},
    {MP_ROM_QSTR(MP_QSTR_format_exception), MP_ROM_PTR(&format_exception_obj)},
    {MP_ROM_QSTR(MP_QSTR_print_exception), MP_ROM_PTR(&print_exception_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t traceback_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_traceback, traceback_module);
