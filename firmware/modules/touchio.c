// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/touchio/
// How a pad feels a finger is in sim/touch.c.
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/digitalio/digitalio.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "sim/machine.h"

struct touchin {
    struct pin_object pin;
    bool pulled_up;
    uint16_t threshold;
};

static const mp_obj_type_t touchin_type;

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin, ARG_pull };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_pull, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin = microcontroller_pin_check_free(args[ARG_pin].u_obj, MP_QSTR_pin);
    bool pulled_up = digitalio_pull_from(args[ARG_pull].u_obj) == SIM_PULL_UP;
    struct touchin *self = mp_obj_malloc(struct touchin, type);
    pin_object_begin(&self->pin, pin, SIM_OWNER_TOUCHIO);
    self->pulled_up = pulled_up;
    uint32_t ticks = sim_touch_ticks(pin, pulled_up);
    if (ticks >= SIM_TOUCH_NEVER) {
        pin_object_end(&self->pin);
        mp_raise_ValueError(pulled_up ? MP_ERROR_TEXT("No pullup on pin; 1Mohm recommended")
                                      : MP_ERROR_TEXT("No pulldown on pin; 1Mohm recommended"));
    }
    self->threshold = ticks + ticks / 20 + 100;
    return MP_OBJ_FROM_PTR(self);
}

static struct touchin *self_from(mp_obj_t self) {
    return binding_self(self, &touchin_type);
}

static struct touchin *live_self(mp_obj_t self_in) {
    struct touchin *self = self_from(self_in);
    pin_object_live_pin(&self->pin);
    return self;
}

static mp_obj_t touchio_touchin_deinit(mp_obj_t self) {
    pin_object_end(&self_from(self)->pin);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, touchio_touchin_deinit);

static uint32_t measure(const struct touchin *self) {
    return sim_touch_ticks(self->pin.pin, self->pulled_up);
}

static mp_obj_t get_value(mp_obj_t self_in) {
    const struct touchin *self = live_self(self_in);
    return mp_obj_new_bool(measure(self) > self->threshold);
}
BINDING_READ_ONLY(value, get_value);

static mp_obj_t get_raw_value(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(measure(live_self(self)));
}
BINDING_READ_ONLY(raw_value, get_raw_value);

static mp_obj_t get_threshold(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(live_self(self)->threshold);
}

static mp_obj_t set_threshold(mp_obj_t self_in, mp_obj_t value) {
    struct touchin *self = live_self(self_in);
    self->threshold = binding_check_range(mp_obj_get_int(value), 0, UINT16_MAX, MP_QSTR_threshold);
    return mp_const_none;
}
BINDING_READ_WRITE(threshold, get_threshold, set_threshold);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_value), MP_ROM_PTR(&value)},
    {MP_ROM_QSTR(MP_QSTR_raw_value), MP_ROM_PTR(&raw_value)},
    {MP_ROM_QSTR(MP_QSTR_threshold), MP_ROM_PTR(&threshold)},
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(touchin_type, MP_QSTR_TouchIn, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, locals_dict, &locals);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_touchio)},
    {MP_ROM_QSTR(MP_QSTR_TouchIn), MP_ROM_PTR(&touchin_type)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t touchio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_touchio, touchio_module);
