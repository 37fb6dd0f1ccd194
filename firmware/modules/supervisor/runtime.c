// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/supervisor/#supervisor.Runtime
#include "py/runtime.h"

#include "life/main.h"
#include "modules/binding.h"
#include "modules/supervisor/supervisor.h"
#include "sim/machine.h"

// The console is the machine's USB: it is always there.
static mp_obj_t get_connected(mp_obj_t self) {
    (void)self;
    return mp_const_true;
}

static mp_obj_t get_serial_bytes_available(mp_obj_t self) {
    (void)self;
    return mp_obj_new_int_from_uint(sim_serial_available());
}

static mp_obj_t get_run_reason(mp_obj_t self) {
    (void)self;
    return supervisor_run_reason(main_run_reason);
}

static mp_obj_t get_safe_mode_reason(mp_obj_t self) {
    (void)self;
    return supervisor_safe_mode_reason();
}

static mp_obj_t get_autoreload(mp_obj_t self) {
    (void)self;
    return mp_obj_new_bool(main_auto_reload_on());
}

static mp_obj_t set_autoreload(mp_obj_t self, mp_obj_t value) {
    (void)self;
    main_set_auto_reload(mp_obj_is_true(value));
    return mp_const_none;
}

// As on a board without Bluetooth.
static mp_obj_t get_ble_workflow(mp_obj_t self) {
    (void)self;
    return mp_const_false;
}

static mp_obj_t set_ble_workflow(mp_obj_t self, mp_obj_t value) {
    (void)self;
    (void)value;
    mp_raise_NotImplementedError(NULL);
}

// Kept, but no status is shown by lights here.
static mp_obj_t get_rgb_status_brightness(mp_obj_t self) {
    (void)self;
    return MP_OBJ_NEW_SMALL_INT(main_status_brightness);
}

static mp_obj_t set_rgb_status_brightness(mp_obj_t self, mp_obj_t value) {
    (void)self;
    main_status_brightness = binding_check_range(mp_obj_get_int(value), 0, 255, MP_QSTR_brightness);
    return mp_const_none;
}

static mp_obj_t get_display(mp_obj_t self) {
    (void)self;
    return mp_const_none;
}

BINDING_READ_ONLY(usb_connected, get_connected);
BINDING_READ_ONLY(serial_connected, get_connected);
BINDING_READ_ONLY(serial_bytes_available, get_serial_bytes_available);
BINDING_READ_ONLY(run_reason, get_run_reason);
BINDING_READ_ONLY(safe_mode_reason, get_safe_mode_reason);
BINDING_READ_WRITE(autoreload, get_autoreload, set_autoreload);
BINDING_READ_WRITE(ble_workflow, get_ble_workflow, set_ble_workflow);
BINDING_READ_WRITE(rgb_status_brightness, get_rgb_status_brightness, set_rgb_status_brightness);
BINDING_READ_ONLY(display, get_display);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_usb_connected), MP_ROM_PTR(&usb_connected)},
    {MP_ROM_QSTR(MP_QSTR_serial_connected), MP_ROM_PTR(&serial_connected)},
    {MP_ROM_QSTR(MP_QSTR_serial_bytes_available), MP_ROM_PTR(&serial_bytes_available)},
    {MP_ROM_QSTR(MP_QSTR_run_reason), MP_ROM_PTR(&run_reason)},
    {MP_ROM_QSTR(MP_QSTR_safe_mode_reason), MP_ROM_PTR(&safe_mode_reason)},
    {MP_ROM_QSTR(MP_QSTR_autoreload), MP_ROM_PTR(&autoreload)},
    {MP_ROM_QSTR(MP_QSTR_ble_workflow), MP_ROM_PTR(&ble_workflow)},
    {MP_ROM_QSTR(MP_QSTR_rgb_status_brightness), MP_ROM_PTR(&rgb_status_brightness)},
    {MP_ROM_QSTR(MP_QSTR_display), MP_ROM_PTR(&display)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(runtime_type, MP_QSTR_Runtime, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    attr, binding_attr, locals_dict, &locals);

const mp_obj_base_t supervisor_runtime = {&runtime_type};
