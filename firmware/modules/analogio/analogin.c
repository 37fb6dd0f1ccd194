// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/analogio/#analogio.AnalogIn
// What a pin's voltage is, and what comes of it, is in sim/pins.c.
#include "py/runtime.h"

#include "modules/analogio/analogio.h"
#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "sim/chips.h"
#include "sim/machine.h"
#include "sim/nets.h"

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    uint32_t pin = microcontroller_pin_check_free(args[0], MP_QSTR_pin);
    if (!sim_chip_has_adc(pin)) {
        binding_raise_invalid(MP_QSTR_pin);
    }
    struct pin_object *self = mp_obj_malloc(struct pin_object, type);
    pin_object_begin(self, pin, SIM_OWNER_ANALOGIO);
    sim_pin_analog(pin);
    return MP_OBJ_FROM_PTR(self);
}

static struct pin_object *self_from(mp_obj_t self) {
    return binding_self(self, &analogio_analogin_type);
}

static uint32_t live_pin(mp_obj_t self) {
    return pin_object_live_pin(self_from(self));
}

static mp_obj_t analogio_analogin_deinit(mp_obj_t self) {
    pin_object_end(self_from(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, analogio_analogin_deinit);

static mp_obj_t get_value(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(sim_pin_convert(live_pin(self)));
}
BINDING_READ_ONLY(value, get_value);

static mp_obj_t get_reference_voltage(mp_obj_t self) {
    live_pin(self);
    return mp_obj_new_float(SIM_HIGH_UV / 1e6f);
}
BINDING_READ_ONLY(reference_voltage, get_reference_voltage);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_value), MP_ROM_PTR(&value)},
    {MP_ROM_QSTR(MP_QSTR_reference_voltage), MP_ROM_PTR(&reference_voltage)},
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(analogio_analogin_type, MP_QSTR_AnalogIn,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);

// The chips here have no digital-to-analog converter: their builds have the class, and it can't be made.
static mp_obj_t make_out(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    microcontroller_pin_check_free(args[0], MP_QSTR_pin);
    return binding_make_none(type, n_args, n_kw, args);
}

MP_DEFINE_CONST_OBJ_TYPE(
    analogio_analogout_type, MP_QSTR_AnalogOut, MP_TYPE_FLAG_NONE, make_new, make_out);
