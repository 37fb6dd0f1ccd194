// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Modules of one function:
// https://docs.circuitpython.org/en/latest/shared-bindings/codeop/
// https://docs.circuitpython.org/en/latest/shared-bindings/locale/
// https://docs.circuitpython.org/en/latest/docs/library/micropython.html
// https://docs.circuitpython.org/en/latest/shared-bindings/rainbowio/
// and `__future__`, so that `from __future__ import annotations` can be left in a library.
#include "py/runtime.h"

#include "py/builtin.h"
#include "py/objtuple.h"
#include "py/repl.h"

#include "modules/binding.h"
#include "modules/float_to_int.h"

// None: the source is not complete.
static mp_obj_t codeop_compile_command(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_source, ARG_filename, ARG_symbol };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_source, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_filename, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR__lt_input_gt_)}},
        {MP_QSTR_symbol, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_single)}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    if (!mp_obj_is_str(args[ARG_source].u_obj)) {
        binding_raise_type(MP_QSTR_source, MP_QSTR_str, args[ARG_source].u_obj);
    }
    if (mp_repl_continue_with_input(mp_obj_str_get_str(args[ARG_source].u_obj))) {
        return mp_const_none;
    }
    mp_obj_t call[] = {args[ARG_source].u_obj, args[ARG_filename].u_obj, args[ARG_symbol].u_obj};
    return mp_call_function_n_kw(
        MP_OBJ_FROM_PTR(&mp_builtin_compile_obj), MP_ARRAY_SIZE(call), 0, call);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(compile_command_obj, 1, codeop_compile_command);

static const mp_rom_map_elem_t codeop_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_codeop)},
    {MP_ROM_QSTR(MP_QSTR_compile_command), MP_ROM_PTR(&compile_command_obj)},
};
static MP_DEFINE_CONST_DICT(codeop_globals, codeop_table);

const mp_obj_module_t codeop_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&codeop_globals,
};
MP_REGISTER_MODULE(MP_QSTR_codeop, codeop_module);

// The language of the firmware's own messages.
static const mp_rom_obj_tuple_t language = {
    {&mp_type_tuple},
    2,
    {MP_ROM_QSTR(MP_QSTR_en_US), MP_ROM_QSTR(MP_QSTR_utf_hyphen_8)},
};

static mp_obj_t locale_getlocale(void) {
    return MP_OBJ_FROM_PTR(&language);
}
static MP_DEFINE_CONST_FUN_OBJ_0(getlocale_obj, locale_getlocale);

static const mp_rom_map_elem_t locale_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_locale)},
    {MP_ROM_QSTR(MP_QSTR_getlocale), MP_ROM_PTR(&getlocale_obj)},
};
static MP_DEFINE_CONST_DICT(locale_globals, locale_table);

const mp_obj_module_t locale_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&locale_globals,
};
MP_REGISTER_MODULE(MP_QSTR_locale, locale_module);

// Round the circle of colours in 256 steps: red, green, blue and back. Each third goes from one
// colour, by its shift, to the next.
static mp_obj_t rainbowio_colorwheel(mp_obj_t position) {
    static const uint8_t shifts[] = {16, 8, 0, 16};
    mp_float_t step = mp_obj_get_float(position);
    step -= float_to_uint32(step / 256) * 256;
    int third = step < 85 ? 0 : step < 170 ? 1 : 2;
    int32_t next = float_to_int32((step - third * 85) * 3);
    if (next > 255) {
        next = 255;
    }
    uint32_t color = (uint32_t)next << shifts[third + 1] | (255 - (uint32_t)next) << shifts[third];
    return MP_OBJ_NEW_SMALL_INT((int32_t)color);
}
static MP_DEFINE_CONST_FUN_OBJ_1(colorwheel_obj, rainbowio_colorwheel);

static const mp_rom_map_elem_t rainbowio_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_rainbowio)},
    {MP_ROM_QSTR(MP_QSTR_colorwheel), MP_ROM_PTR(&colorwheel_obj)},
};
static MP_DEFINE_CONST_DICT(rainbowio_globals, rainbowio_table);

const mp_obj_module_t rainbowio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&rainbowio_globals,
};
MP_REGISTER_MODULE(MP_QSTR_rainbowio, rainbowio_module);

static const mp_rom_map_elem_t future_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR___future__)},
    {MP_ROM_QSTR(MP_QSTR_annotations), MP_ROM_TRUE},
};
static MP_DEFINE_CONST_DICT(future_globals, future_table);

const mp_obj_module_t future_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&future_globals,
};
MP_REGISTER_MODULE(MP_QSTR___future__, future_module);

// This one takes the place of MicroPython's because its object's name sorts after that one's in
// py/makemoduledefs.py's table.
static const mp_rom_map_elem_t micropython_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_micropython)},
    {MP_ROM_QSTR(MP_QSTR_const), MP_ROM_PTR(&mp_identity_obj)},
};
static MP_DEFINE_CONST_DICT(micropython_globals, micropython_table);

const mp_obj_module_t own_micropython_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&micropython_globals,
};
MP_REGISTER_MODULE(MP_QSTR_micropython, own_micropython_module);
