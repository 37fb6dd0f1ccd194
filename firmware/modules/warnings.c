// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/warnings/
#include "py/runtime.h"

#include "modules/exceptions.h"

// A qstr: "always", "error" or "ignore". 0 is "always".
MP_REGISTER_ROOT_POINTER(mp_uint_t warnings_action);

static mp_obj_t warnings_warn(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_message, ARG_category };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_message, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_category, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(&mp_type_Warning)}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    const char *message = mp_obj_str_get_str(args[ARG_message].u_obj);
    mp_obj_t category = args[ARG_category].u_obj;
    if (!mp_obj_is_type(category, &mp_type_type) ||
        !mp_obj_is_subclass_fast(category, MP_OBJ_FROM_PTR(&mp_type_Warning))) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be a subclass of %q"),
            MP_QSTR_category, MP_QSTR_Warning);
    }
    switch (MP_STATE_VM(warnings_action)) {
        case MP_QSTR_error:
            nlr_raise(mp_make_raise_obj(mp_call_function_1(category, args[ARG_message].u_obj)));
        case MP_QSTR_ignore:
            break;
        default:
            mp_printf(&mp_plat_print, "%q: %s\n",
                (qstr)((const mp_obj_type_t *)MP_OBJ_TO_PTR(category))->name, message);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(warn_obj, 1, warnings_warn);

static mp_obj_t warnings_simplefilter(mp_obj_t action_in) {
    qstr action = mp_obj_str_get_qstr(action_in);
    if (action != MP_QSTR_always && action != MP_QSTR_error && action != MP_QSTR_ignore) {
        mp_raise_ValueError(NULL);
    }
    MP_STATE_VM(warnings_action) = action;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(simplefilter_obj, warnings_simplefilter);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_warnings)},
    {MP_ROM_QSTR(MP_QSTR_simplefilter), MP_ROM_PTR(&simplefilter_obj)},
    {MP_ROM_QSTR(MP_QSTR_warn), MP_ROM_PTR(&warn_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t warnings_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_warnings, warnings_module);
