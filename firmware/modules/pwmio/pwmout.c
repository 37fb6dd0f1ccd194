// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/pwmio/#pwmio.PWMOut
// What comes of it at the pin is in sim/pwm.c.
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "modules/pwmio/pwmio.h"
#include "sim/machine.h"

struct pwmout {
    struct pin_object pin;
    uint32_t frequency; // as it was asked for
    uint16_t duty;
    bool is_variable;
};

void pwmio_check(enum sim_pwm_result result) {
    if (result == SIM_PWM_BAD_FREQUENCY) {
        binding_raise_invalid(MP_QSTR_frequency);
    }
    if (result == SIM_PWM_NONE_FREE) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Internal resource(s) in use"));
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin, ARG_duty_cycle, ARG_frequency, ARG_variable_frequency };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_duty_cycle, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 0}},
        {MP_QSTR_frequency, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 500}},
        {MP_QSTR_variable_frequency, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin = microcontroller_pin_check_free(args[ARG_pin].u_obj, MP_QSTR_pin);
    struct pwmout *self = mp_obj_malloc_with_finaliser(struct pwmout, type);
    pin_object_begin(&self->pin, pin, SIM_OWNER_PWMIO);
    self->frequency = args[ARG_frequency].u_int;
    self->duty = args[ARG_duty_cycle].u_int; // the lower bits, as there
    self->is_variable = args[ARG_variable_frequency].u_bool;
    enum sim_pwm_result result =
        sim_pwm_begin(pin, self->frequency, self->duty, self->is_variable, true);
    if (result != SIM_PWM_DONE) {
        pin_object_end(&self->pin);
    }
    pwmio_check(result);
    return MP_OBJ_FROM_PTR(self);
}

static struct pwmout *self_from(mp_obj_t self) {
    return binding_self(self, &pwmio_pwmout_type);
}

static struct pwmout *live_self(mp_obj_t self_in) {
    struct pwmout *self = self_from(self_in);
    pin_object_live_pin(&self->pin);
    return self;
}

static mp_obj_t pwmio_pwmout_deinit(mp_obj_t self) {
    pin_object_end(&self_from(self)->pin);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, pwmio_pwmout_deinit);

static mp_obj_t get_duty_cycle(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(live_self(self)->duty);
}

static mp_obj_t set_duty_cycle(mp_obj_t self_in, mp_obj_t value) {
    struct pwmout *self = live_self(self_in);
    self->duty = binding_check_range(mp_obj_get_int(value), 0, SIM_PWM_MOST, MP_QSTR_duty_cycle);
    sim_pwm_set_duty(self->pin.pin, self->duty);
    return mp_const_none;
}
BINDING_READ_WRITE(duty_cycle, get_duty_cycle, set_duty_cycle);

static mp_obj_t get_frequency(mp_obj_t self) {
    return mp_obj_new_int_from_uint(live_self(self)->frequency);
}

static mp_obj_t set_frequency(mp_obj_t self_in, mp_obj_t value) {
    struct pwmout *self = live_self(self_in);
    if (!self->is_variable) {
        mp_raise_msg_varg(
            &mp_type_AttributeError, MP_ERROR_TEXT("Invalid %q"), MP_QSTR_variable_frequency);
    }
    uint32_t frequency = mp_obj_get_int(value);
    if (!sim_pwm_set_frequency(self->pin.pin, frequency, self->duty)) {
        binding_raise_invalid(MP_QSTR_frequency);
    }
    self->frequency = frequency;
    return mp_const_none;
}
BINDING_READ_WRITE(frequency, get_frequency, set_frequency);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_duty_cycle), MP_ROM_PTR(&duty_cycle)},
    {MP_ROM_QSTR(MP_QSTR_frequency), MP_ROM_PTR(&frequency)},
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(pwmio_pwmout_type, MP_QSTR_PWMOut, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, locals_dict, &locals);
