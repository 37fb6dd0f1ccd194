// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/supervisor/
#include "py/runtime.h"

#include "life/main.h"
#include "modules/binding.h"
#include "modules/supervisor/supervisor.h"
#include "sim/machine.h"

// The first wrap comes 65 s after power-on, so that programs meet it early.
#define TICKS_START (SUPERVISOR_TICKS_PERIOD - 65536)

// Characters of a name that USB is told.
#define USB_NAME_MOST 126

uint32_t supervisor_ticks(void) {
    uint64_t milliseconds = sim_uptime_ns() / 1000000;
    return (milliseconds + TICKS_START) % SUPERVISOR_TICKS_PERIOD;
}

static mp_obj_t supervisor_ticks_ms(void) {
    return MP_OBJ_NEW_SMALL_INT(supervisor_ticks());
}
static MP_DEFINE_CONST_FUN_OBJ_0(ticks_ms_obj, supervisor_ticks_ms);

static mp_obj_t supervisor_reload(void) {
    main_reload();
}
static MP_DEFINE_CONST_FUN_OBJ_0(reload_obj, supervisor_reload);

// There is no display whose terminal would be of that size.
static mp_obj_t supervisor_reset_terminal(mp_obj_t x_pixels, mp_obj_t y_pixels) {
    mp_obj_get_int(x_pixels);
    mp_obj_get_int(y_pixels);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(reset_terminal_obj, supervisor_reset_terminal);

static void check_usb_name(mp_obj_t value, qstr name) {
    if (value == mp_const_none) {
        return;
    }
    mp_buffer_info_t text;
    mp_get_buffer_raise(value, &text, MP_BUFFER_READ);
    binding_check_length_range(text.len, 0, USB_NAME_MOST, name);
}

// The computer that it would be told to is the page.
static mp_obj_t supervisor_set_usb_identification(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_manufacturer, ARG_product, ARG_vid, ARG_pid };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_manufacturer, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_product, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_vid, MP_ARG_INT, {.u_int = -1}},
        {MP_QSTR_pid, MP_ARG_INT, {.u_int = -1}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    binding_check_range(args[ARG_vid].u_int, -1, 0xffff, MP_QSTR_vid);
    binding_check_range(args[ARG_pid].u_int, -1, 0xffff, MP_QSTR_pid);
    check_usb_name(args[ARG_manufacturer].u_obj, MP_QSTR_manufacturer);
    check_usb_name(args[ARG_product].u_obj, MP_QSTR_product);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(set_usb_identification_obj, 0, supervisor_set_usb_identification);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_supervisor)},
    {MP_ROM_QSTR(MP_QSTR_get_previous_traceback),
        MP_ROM_PTR(&supervisor_get_previous_traceback_obj)},
    {MP_ROM_QSTR(MP_QSTR_reload), MP_ROM_PTR(&reload_obj)},
    {MP_ROM_QSTR(MP_QSTR_reset_terminal), MP_ROM_PTR(&reset_terminal_obj)},
    {MP_ROM_QSTR(MP_QSTR_runtime), MP_ROM_PTR(&supervisor_runtime)},
    {MP_ROM_QSTR(MP_QSTR_set_next_code_file), MP_ROM_PTR(&supervisor_set_next_code_file_obj)},
    {MP_ROM_QSTR(MP_QSTR_set_usb_identification), MP_ROM_PTR(&set_usb_identification_obj)},
    {MP_ROM_QSTR(MP_QSTR_status_bar), MP_ROM_PTR(&supervisor_status_bar)},
    {MP_ROM_QSTR(MP_QSTR_ticks_ms), MP_ROM_PTR(&ticks_ms_obj)},
    {MP_ROM_QSTR(MP_QSTR_RunReason), MP_ROM_PTR(&supervisor_run_reason_type)},
    {MP_ROM_QSTR(MP_QSTR_SafeModeReason), MP_ROM_PTR(&supervisor_safe_mode_reason_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t supervisor_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_supervisor, supervisor_module);
