// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/digitalio/#digitalio.DigitalInOut
// What a pin is and does is in sim/pins.c; the object only knows which pin is its own.
#include "py/runtime.h"

#include "modules/digitalio/digitalio.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "sim/machine.h"

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    uint32_t pin = microcontroller_pin_check_free(args[0], MP_QSTR_pin);
    struct pin_object *self = mp_obj_malloc(struct pin_object, type);
    pin_object_begin(self, pin, SIM_OWNER_DIGITALIO);
    sim_pin_input(pin, SIM_PULL_NONE);
    return MP_OBJ_FROM_PTR(self);
}

static struct pin_object *self_from(mp_obj_t self) {
    return binding_self(self, &digitalio_digitalinout_type);
}

static uint32_t live_pin(mp_obj_t self) {
    return pin_object_live_pin(self_from(self));
}

uint32_t digitalio_digitalinout_pin(mp_obj_t value, qstr name) {
    return pin_object_live_pin(binding_check_type(value, &digitalio_digitalinout_type, name));
}

static bool is_output(uint32_t pin) {
    return sim_pin(pin)->direction == SIM_DIRECTION_OUTPUT;
}

static mp_obj_t digitalio_digitalinout_deinit(mp_obj_t self) {
    pin_object_end(self_from(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, digitalio_digitalinout_deinit);

uint8_t digitalio_pull_from(mp_obj_t value) {
    if (value == mp_const_none) {
        return SIM_PULL_NONE;
    }
    if (!mp_obj_is_type(value, &digitalio_pull_type)) {
        binding_raise_type_or_none(MP_QSTR_pull, MP_QSTR_Pull, value);
    }
    return ((const struct binding_enum *)MP_OBJ_TO_PTR(value))->value;
}

static mp_obj_t digitalio_digitalinout_switch_to_input(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pull, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    uint32_t pin = live_pin(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    sim_pin_input(pin, digitalio_pull_from(args[0].u_obj));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(switch_to_input_obj, 1, digitalio_digitalinout_switch_to_input);

static bool is_open_drain(mp_obj_t drive_mode) {
    return drive_mode == MP_OBJ_FROM_PTR(&digitalio_drive_mode_open_drain);
}

static mp_obj_t digitalio_digitalinout_switch_to_output(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_value, ARG_drive_mode };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_value, MP_ARG_BOOL, {.u_bool = false}},
        {MP_QSTR_drive_mode, MP_ARG_OBJ,
            {.u_rom_obj = MP_ROM_PTR(&digitalio_drive_mode_push_pull)}},
    };
    uint32_t pin = live_pin(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    sim_pin_output(pin, args[ARG_value].u_bool, is_open_drain(args[ARG_drive_mode].u_obj));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(switch_to_output_obj, 1, digitalio_digitalinout_switch_to_output);

static mp_obj_t get_direction(mp_obj_t self) {
    return MP_OBJ_FROM_PTR(
        is_output(live_pin(self)) ? &digitalio_direction_output : &digitalio_direction_input);
}

static mp_obj_t set_direction(mp_obj_t self, mp_obj_t value) {
    uint32_t pin = live_pin(self);
    if (value == MP_OBJ_FROM_PTR(&digitalio_direction_input)) {
        sim_pin_input(pin, SIM_PULL_NONE);
    } else if (value == MP_OBJ_FROM_PTR(&digitalio_direction_output)) {
        sim_pin_output(pin, false, false);
    } else {
        binding_raise_invalid(MP_QSTR_direction);
    }
    return mp_const_none;
}
BINDING_READ_WRITE(direction, get_direction, set_direction);

static mp_obj_t get_value(mp_obj_t self) {
    return mp_obj_new_bool(sim_pin_read(live_pin(self)));
}

static mp_obj_t set_value(mp_obj_t self, mp_obj_t value) {
    uint32_t pin = live_pin(self);
    if (!is_output(pin)) {
        mp_raise_msg(
            &mp_type_AttributeError, MP_ERROR_TEXT("Cannot set value when direction is input."));
    }
    sim_pin_write(pin, mp_obj_is_true(value));
    return mp_const_none;
}
BINDING_READ_WRITE(value, get_value, set_value);

// The object's pin, which must be an output to have a drive mode.
static uint32_t output_pin(mp_obj_t self) {
    uint32_t pin = live_pin(self);
    if (!is_output(pin)) {
        mp_raise_msg(
            &mp_type_AttributeError, MP_ERROR_TEXT("Drive mode not used when direction is input."));
    }
    return pin;
}

static mp_obj_t get_drive_mode(mp_obj_t self) {
    uint32_t pin = output_pin(self);
    return MP_OBJ_FROM_PTR(sim_pin(pin)->open_drain ? &digitalio_drive_mode_open_drain
                                                    : &digitalio_drive_mode_push_pull);
}

static mp_obj_t set_drive_mode(mp_obj_t self, mp_obj_t value) {
    uint32_t pin = output_pin(self);
    sim_pin_output(pin, sim_pin(pin)->level, is_open_drain(value));
    return mp_const_none;
}
BINDING_READ_WRITE(drive_mode, get_drive_mode, set_drive_mode);

// The object's pin, which must be an input to have a pull.
static uint32_t input_pin(mp_obj_t self) {
    uint32_t pin = live_pin(self);
    if (is_output(pin)) {
        mp_raise_msg(
            &mp_type_AttributeError, MP_ERROR_TEXT("Pull not used when direction is output."));
    }
    return pin;
}

static mp_obj_t get_pull(mp_obj_t self) {
    switch (sim_pin(input_pin(self))->pull) {
        case SIM_PULL_UP:
            return MP_OBJ_FROM_PTR(&digitalio_pull_up);
        case SIM_PULL_DOWN:
            return MP_OBJ_FROM_PTR(&digitalio_pull_down);
        default:
            return mp_const_none;
    }
}

static mp_obj_t set_pull(mp_obj_t self, mp_obj_t value) {
    uint32_t pin = input_pin(self);
    sim_pin_input(pin, digitalio_pull_from(value));
    return mp_const_none;
}
BINDING_READ_WRITE(pull, get_pull, set_pull);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_value), MP_ROM_PTR(&value)},
    {MP_ROM_QSTR(MP_QSTR_direction), MP_ROM_PTR(&direction)},
    {MP_ROM_QSTR(MP_QSTR_drive_mode), MP_ROM_PTR(&drive_mode)},
    {MP_ROM_QSTR(MP_QSTR_pull), MP_ROM_PTR(&pull)},
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_switch_to_input), MP_ROM_PTR(&switch_to_input_obj)},
    {MP_ROM_QSTR(MP_QSTR_switch_to_output), MP_ROM_PTR(&switch_to_output_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(digitalio_digitalinout_type, MP_QSTR_DigitalInOut,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
