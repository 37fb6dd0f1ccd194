// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/microcontroller/
#include "py/runtime.h"

#include "life/main.h"
#include "life/safe_mode.h"
#include "modules/microcontroller/microcontroller.h"
#include "modules/microcontroller/pin.h"
#include "py/mphal.h"
#include "suspend/suspend.h"

static mp_obj_t microcontroller_delay_us(mp_obj_t delay_in) {
    mp_int_t delay = mp_obj_get_int(delay_in);
    if (delay > 0) {
        mp_hal_delay_us(delay);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(delay_us_obj, microcontroller_delay_us);

// There are no interrupts: nothing that happens outside reaches Python but by its own reading.
static mp_obj_t microcontroller_disable_interrupts(void) {
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(disable_interrupts_obj, microcontroller_disable_interrupts);

static mp_obj_t microcontroller_enable_interrupts(void) {
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(enable_interrupts_obj, microcontroller_enable_interrupts);

// There is no bootloader: a reset to it is one to RunMode.NORMAL.
static mp_obj_t microcontroller_on_next_reset(mp_obj_t run_mode) {
    if (!mp_obj_is_type(run_mode, &microcontroller_run_mode_type)) {
        binding_raise_invalid(MP_QSTR_run_mode);
    }
    if (run_mode == microcontroller_run_mode_safe()) {
        safe_mode_on_next_reset();
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(on_next_reset_obj, microcontroller_on_next_reset);

static mp_obj_t microcontroller_reset(void) {
    main_reset();
    suspend(SUSPEND_RESTART); // never returns: the machine starts from its root
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(reset_obj, microcontroller_reset);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_microcontroller)},
    {MP_ROM_QSTR(MP_QSTR_cpu), MP_ROM_PTR(&microcontroller_cpu)},
    {MP_ROM_QSTR(MP_QSTR_delay_us), MP_ROM_PTR(&delay_us_obj)},
    {MP_ROM_QSTR(MP_QSTR_disable_interrupts), MP_ROM_PTR(&disable_interrupts_obj)},
    {MP_ROM_QSTR(MP_QSTR_enable_interrupts), MP_ROM_PTR(&enable_interrupts_obj)},
    {MP_ROM_QSTR(MP_QSTR_nvm), MP_ROM_NONE},
    {MP_ROM_QSTR(MP_QSTR_on_next_reset), MP_ROM_PTR(&on_next_reset_obj)},
    {MP_ROM_QSTR(MP_QSTR_pin), MP_ROM_PTR(&microcontroller_pin_module)},
    {MP_ROM_QSTR(MP_QSTR_reset), MP_ROM_PTR(&reset_obj)},
    {MP_ROM_QSTR(MP_QSTR_watchdog), MP_ROM_NONE},
    {MP_ROM_QSTR(MP_QSTR_Pin), MP_ROM_PTR(&microcontroller_pin_type)},
    {MP_ROM_QSTR(MP_QSTR_Processor), MP_ROM_PTR(&microcontroller_processor_type)},
    {MP_ROM_QSTR(MP_QSTR_ResetReason), MP_ROM_PTR(&microcontroller_reset_reason_type)},
    {MP_ROM_QSTR(MP_QSTR_RunMode), MP_ROM_PTR(&microcontroller_run_mode_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t microcontroller_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_microcontroller, microcontroller_module);
