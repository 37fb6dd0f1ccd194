// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/pulseio/#pulseio.PulseIn
// What is heard is kept by sim/pulse_in.c, in the object itself.
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "modules/pulseio/pulseio.h"
#include "sim/machine.h"
#include "sim/pulse_in.h"

struct pulsein {
    struct pin_object pin;
    struct sim_pulse_in pulses;
};

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin, ARG_maxlen, ARG_idle_state };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_maxlen, MP_ARG_INT, {.u_int = 2}},
        {MP_QSTR_idle_state, MP_ARG_BOOL, {.u_bool = false}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin = microcontroller_pin_check_free(args[ARG_pin].u_obj, MP_QSTR_pin);
    uint16_t room = args[ARG_maxlen].u_int; // the lower bits, as there
    if (room == 0) {
        m_malloc_fail(0); // as there
    }
    struct pulsein *self = mp_obj_malloc_var_with_finaliser(struct pulsein, uint16_t, room, type);
    pin_object_begin(&self->pin, pin, SIM_OWNER_PULSEIO);
    sim_pin_input(pin, SIM_PULL_NONE);
    self->pulses.pin = pin;
    self->pulses.room = room;
    self->pulses.idle = args[ARG_idle_state].u_bool;
    enum sim_pulse_in_result result = sim_pulse_in_begin(&self->pulses);
    if (result != SIM_PULSE_IN_DONE) {
        pin_object_end(&self->pin);
    }
    if (result == SIM_PULSE_IN_TOO_MANY) {
        mp_raise_type(&mp_type_NotImplementedError);
    }
    if (result == SIM_PULSE_IN_NO_CHANNEL) {
        microcontroller_raise_no_channel();
    }
    return MP_OBJ_FROM_PTR(self);
}

static struct pulsein *self_from(mp_obj_t self) {
    return binding_self(self, &pulseio_pulsein_type);
}

static struct sim_pulse_in *live_pulses(mp_obj_t self_in) {
    struct pulsein *self = self_from(self_in);
    pin_object_live_pin(&self->pin);
    return &self->pulses;
}

static mp_obj_t pulseio_pulsein_deinit(mp_obj_t self_in) {
    struct pulsein *self = self_from(self_in);
    sim_pulse_in_end(&self->pulses);
    pin_object_end(&self->pin);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, pulseio_pulsein_deinit);

static mp_obj_t pulseio_pulsein_pause(mp_obj_t self) {
    sim_pulse_in_pause(live_pulses(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(pause_obj, pulseio_pulsein_pause);

static mp_obj_t pulseio_pulsein_resume(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        {MP_QSTR_trigger_duration, MP_ARG_INT, {.u_int = 0}},
    };
    struct sim_pulse_in *pulses = live_pulses(pos_args[0]);
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    sim_pulse_in_resume(pulses, args[0].u_int);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(resume_obj, 1, pulseio_pulsein_resume);

static mp_obj_t pulseio_pulsein_clear(mp_obj_t self) {
    sim_pulse_in_clear(live_pulses(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(clear_obj, pulseio_pulsein_clear);

static mp_obj_t pulseio_pulsein_popleft(mp_obj_t self) {
    struct sim_pulse_in *pulses = live_pulses(self);
    if (sim_pulse_in_count(pulses) == 0) {
        mp_raise_msg_varg(&mp_type_IndexError, MP_ERROR_TEXT("pop from empty %q"), MP_QSTR_PulseIn);
    }
    return MP_OBJ_NEW_SMALL_INT(sim_pulse_in_take(pulses));
}
static MP_DEFINE_CONST_FUN_OBJ_1(popleft_obj, pulseio_pulsein_popleft);

static mp_obj_t get_maxlen(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(live_pulses(self)->room);
}
BINDING_READ_ONLY(maxlen, get_maxlen);

static mp_obj_t get_paused(mp_obj_t self) {
    return mp_obj_new_bool(live_pulses(self)->is_paused);
}
BINDING_READ_ONLY(paused, get_paused);

static mp_obj_t unary_op(mp_unary_op_t op, mp_obj_t self) {
    uint16_t count = sim_pulse_in_count(live_pulses(self));
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(count != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(count);
        default:
            return MP_OBJ_NULL;
    }
}

static mp_obj_t subscr(mp_obj_t self, mp_obj_t index, mp_obj_t value) {
    // As there, where that stands for what is deleted.
    if (value == mp_const_none) {
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("Cannot delete values"));
    }
    struct sim_pulse_in *pulses = live_pulses(self);
    if (mp_obj_is_type(index, &mp_type_slice)) {
        mp_raise_NotImplementedError(MP_ERROR_TEXT("Slices not supported"));
    }
    size_t at = mp_get_index(&pulseio_pulsein_type, sim_pulse_in_count(pulses), index, false);
    if (value != MP_OBJ_SENTINEL) {
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("Read-only"));
    }
    return MP_OBJ_NEW_SMALL_INT(sim_pulse_in_get(pulses, at));
}

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_maxlen), MP_ROM_PTR(&maxlen)},
    {MP_ROM_QSTR(MP_QSTR_paused), MP_ROM_PTR(&paused)},
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_pause), MP_ROM_PTR(&pause_obj)},
    {MP_ROM_QSTR(MP_QSTR_resume), MP_ROM_PTR(&resume_obj)},
    {MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&clear_obj)},
    {MP_ROM_QSTR(MP_QSTR_popleft), MP_ROM_PTR(&popleft_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(pulseio_pulsein_type, MP_QSTR_PulseIn, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, unary_op, unary_op, subscr, subscr, locals_dict,
    &locals);
