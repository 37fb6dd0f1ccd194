// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/supervisor/#supervisor.StatusBar
#include "py/runtime.h"

#include "life/status_bar.h"
#include "modules/supervisor/supervisor.h"

static mp_obj_t get_console(mp_obj_t self) {
    (void)self;
    return mp_obj_new_bool(status_bar_on());
}

static mp_obj_t set_console(mp_obj_t self, mp_obj_t value) {
    (void)self;
    status_bar_set(mp_obj_is_true(value));
    return mp_const_none;
}

// There is no display to have one on.
static mp_obj_t get_display(mp_obj_t self) {
    (void)self;
    return mp_obj_new_bool(status_bar_display);
}

static mp_obj_t set_display(mp_obj_t self, mp_obj_t value) {
    (void)self;
    status_bar_display = mp_obj_is_true(value);
    return mp_const_none;
}

BINDING_READ_WRITE(console, get_console, set_console);
BINDING_READ_WRITE(display, get_display, set_display);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_console), MP_ROM_PTR(&console)},
    {MP_ROM_QSTR(MP_QSTR_display), MP_ROM_PTR(&display)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(supervisor_status_bar_type, MP_QSTR_Status_Bar,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, attr, binding_attr, locals_dict, &locals);

const mp_obj_base_t supervisor_status_bar = {&supervisor_status_bar_type};
