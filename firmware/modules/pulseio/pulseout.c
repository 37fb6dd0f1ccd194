// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/pulseio/#pulseio.PulseOut
// The carrier is modulation that is switched on and off (sim/pwm.c), each at its nanosecond. Other than on a board,
// Ctrl-C ends it at once; a pulse of no length is left out there, too, unless it is the first.
#include "py/runtime.h"

#include "life/pending.h"
#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "modules/pulseio/pulseio.h"
#include "modules/pwmio/pwmio.h"
#include "sim/machine.h"

// So many pulses are sent, or this time passes, before the machine may pause: a moment at which it may takes time.
#define PULSES_AT_ONCE 64
#define AT_ONCE_NS 1000000

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin, ARG_frequency, ARG_duty_cycle };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_frequency, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 38000}},
        {MP_QSTR_duty_cycle, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 1 << 15}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin = microcontroller_pin_check_free(args[ARG_pin].u_obj, MP_QSTR_pin);
    struct pin_object *self = mp_obj_malloc_with_finaliser(struct pin_object, type);
    pin_object_begin(self, pin, SIM_OWNER_PULSEIO);
    enum sim_pwm_result result =
        sim_pwm_begin(pin, args[ARG_frequency].u_int, args[ARG_duty_cycle].u_int, false, false);
    if (result != SIM_PWM_DONE) {
        pin_object_end(self);
    }
    pwmio_check(result);
    return MP_OBJ_FROM_PTR(self);
}

static struct pin_object *self_from(mp_obj_t self) {
    return binding_self(self, &pulseio_pulseout_type);
}

static mp_obj_t pulseio_pulseout_deinit(mp_obj_t self) {
    pin_object_end(self_from(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, pulseio_pulseout_deinit);

// In microseconds; false where there is none of this number. Asked each time: what runs in a collection may have
// changed the array.
static bool pulse_at(mp_obj_t pulses, size_t index, uint32_t *us) {
    mp_buffer_info_t info;
    mp_get_buffer_raise(pulses, &info, MP_BUFFER_READ);
    if (index >= info.len / sizeof(uint16_t)) {
        return false;
    }
    *us = ((const uint16_t *)info.buf)[index];
    return true;
}

// Something has come that ends the program.
static bool is_interrupted(void) {
    sim_poll_inputs();
    pending_take();
    return MP_STATE_THREAD(mp_pending_exception) != MP_OBJ_NULL;
}

static void send(const struct pin_object *self, mp_obj_t pulses) {
    uint32_t pin = self->pin;
    sim_pins_make_room(PULSES_AT_ONCE + 1);
    uint64_t change_ns = sim_now_ns();
    uint64_t paused_ns = change_ns;
    uint32_t us;
    for (size_t i = 0, sent = 0; self->pin == pin && pulse_at(pulses, i, &us); i++) {
        if (us == 0) {
            continue;
        }
        sim_pwm_switch(pin, i % 2 == 0);
        change_ns += us * 1000;
        if (++sent % PULSES_AT_ONCE == 0 || sim_now_ns() - paused_ns >= AT_ONCE_NS) {
            sim_pins_make_room(PULSES_AT_ONCE + 1);
            paused_ns = sim_now_ns();
            if (is_interrupted()) {
                break;
            }
        }
        if (sim_now_ns() < change_ns) {
            sim_pass(change_ns - sim_now_ns());
        }
    }
    if (self->pin == pin) {
        sim_pwm_switch(pin, false);
    }
}

static mp_obj_t pulseio_pulseout_send(mp_obj_t self_in, mp_obj_t pulses) {
    struct pin_object *self = self_from(self_in);
    pin_object_live_pin(self);
    mp_buffer_info_t info;
    mp_get_buffer_raise(pulses, &info, MP_BUFFER_READ);
    if (info.typecode != 'H') {
        mp_raise_TypeError(MP_ERROR_TEXT("Array must contain halfwords (type 'H')"));
    }
    send(self, pulses);
    mp_handle_pending(true);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(send_obj, pulseio_pulseout_send);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_send), MP_ROM_PTR(&send_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(pulseio_pulseout_type, MP_QSTR_PulseOut, MP_TYPE_FLAG_NONE, make_new,
    make_new, locals_dict, &locals);
