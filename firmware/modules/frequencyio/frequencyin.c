// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/frequencyio/#frequencyio.FrequencyIn
// How edges are counted is in sim/frequency_in.c.
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/frequencyio/frequencyio.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "sim/frequency_in.h"
#include "sim/machine.h"

#define PERIOD_MOST_MS 500

// As there, of the lower 16 bits.
static uint16_t check_period(mp_int_t value) {
    return binding_check_range((uint16_t)value, 1, PERIOD_MOST_MS, MP_QSTR_capture_period);
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin, ARG_capture_period };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_capture_period, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 10}},
    };
    mp_arg_check_num(n_args, n_kw, 1, 1, true);
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin = microcontroller_pin_check_free(args[ARG_pin].u_obj, MP_QSTR_pin);
    uint16_t period = check_period(args[ARG_capture_period].u_int);
    struct pin_object *self = mp_obj_malloc_with_finaliser(struct pin_object, type);
    pin_object_begin(self, pin, SIM_OWNER_FREQUENCYIO);
    sim_pin_input(pin, SIM_PULL_NONE);
    if (!sim_frequency_in_begin(pin, period)) {
        pin_object_end(self);
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Internal resource(s) in use"));
    }
    return MP_OBJ_FROM_PTR(self);
}

static struct pin_object *self_from(mp_obj_t self) {
    return binding_self(self, &frequencyio_frequencyin_type);
}

static uint32_t live_pin(mp_obj_t self) {
    return pin_object_live_pin(self_from(self));
}

static mp_obj_t frequencyio_frequencyin_deinit(mp_obj_t self_in) {
    struct pin_object *self = self_from(self_in);
    sim_frequency_in_end(self->pin);
    pin_object_end(self);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, frequencyio_frequencyin_deinit);

static mp_obj_t frequencyio_frequencyin_pause(mp_obj_t self) {
    sim_frequency_in_pause(live_pin(self), true);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(pause_obj, frequencyio_frequencyin_pause);

static mp_obj_t frequencyio_frequencyin_resume(mp_obj_t self) {
    sim_frequency_in_pause(live_pin(self), false);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(resume_obj, frequencyio_frequencyin_resume);

static mp_obj_t frequencyio_frequencyin_clear(mp_obj_t self) {
    sim_frequency_in_clear(live_pin(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(clear_obj, frequencyio_frequencyin_clear);

static mp_obj_t get_value(mp_obj_t self) {
    return mp_obj_new_int_from_uint(sim_frequency_in_hz(live_pin(self)));
}
BINDING_READ_ONLY(value, get_value);

static mp_obj_t get_capture_period(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(sim_frequency_in_period_ms(live_pin(self)));
}

static mp_obj_t set_capture_period(mp_obj_t self, mp_obj_t value) {
    uint32_t pin = live_pin(self);
    sim_frequency_in_set_period(pin, check_period(mp_obj_get_int(value)));
    return mp_const_none;
}
BINDING_READ_WRITE(capture_period, get_capture_period, set_capture_period);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_value), MP_ROM_PTR(&value)},
    {MP_ROM_QSTR(MP_QSTR_capture_period), MP_ROM_PTR(&capture_period)},
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_pause), MP_ROM_PTR(&pause_obj)},
    {MP_ROM_QSTR(MP_QSTR_resume), MP_ROM_PTR(&resume_obj)},
    {MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&clear_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

// Its name is in small letters there, too.
MP_DEFINE_CONST_OBJ_TYPE(frequencyio_frequencyin_type, MP_QSTR_frequencyin,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
