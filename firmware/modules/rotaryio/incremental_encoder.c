// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/rotaryio/#rotaryio.IncrementalEncoder
// What counts is the chip, for two pins: it goes on whatever Python does, and looks at none of its objects.
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "modules/rotaryio/rotaryio.h"
#include "sim/events.h"
#include "sim/machine.h"
#include "sim/nets.h"

// Both pins are pulled up, and a contact of the encoder connects each with ground for half of a period.
struct encoder {
    uint8_t pin_a;
    uint8_t pin_b;
    uint8_t state; // levels as of the last edge: that of A is the second bit, that of B the first
    int8_t steps;  // quarters of a period since the last position
    int8_t divisor;
    uint32_t position; // begins anew after all of its values
};

// By their first pin, and of which one a pin is.
static struct encoder encoders[SIM_PINS];
static uint8_t encoder_of[SIM_PINS];

// Quarters of a period from one state to another: none from one to itself, nor to the opposite one, between which an
// edge was missed.
static int quarters(uint8_t from, uint8_t to) {
    static const uint8_t order[] = {0, 3, 1, 2}; // of the states 0, 1, 2, 3, as it turns on
    uint8_t turned = (order[to] - order[from]) & 3;
    return turned == 1 ? 1 : turned == 3 ? -1 : 0;
}

static uint8_t state_of(const struct encoder *self) {
    return sim_port_level(SIM_PORT_CHIP + self->pin_a) << 1 |
           sim_port_level(SIM_PORT_CHIP + self->pin_b);
}

static void turn(uint32_t pin, bool level) {
    (void)level;
    struct encoder *self = &encoders[encoder_of[pin]];
    uint8_t state = state_of(self);
    self->steps += quarters(self->state, state);
    self->state = state;
    if (self->steps >= self->divisor) {
        self->position++;
        self->steps = 0;
    } else if (self->steps <= -self->divisor) {
        self->position--;
        self->steps = 0;
    }
}

static bool listen_to(uint32_t pin, uint32_t pin_a) {
    encoder_of[pin] = pin_a;
    return sim_pin_listen(pin, turn);
}

static void end(struct pin_object *self) {
    if (pin_object_is_live(self)) {
        sim_pin_release(encoders[self->pin].pin_b);
        pin_object_end(self);
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin_a, ARG_pin_b, ARG_divisor };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin_a, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_pin_b, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_divisor, MP_ARG_INT, {.u_int = 4}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin_a = microcontroller_pin_check_free(args[ARG_pin_a].u_obj, MP_QSTR_pin_a);
    uint32_t pin_b = microcontroller_pin_check_free(args[ARG_pin_b].u_obj, MP_QSTR_pin_b);
    if (pin_a == pin_b) {
        microcontroller_raise_no_channel(); // of which a pin has one at most
    }
    struct pin_object *self = mp_obj_malloc_with_finaliser(struct pin_object, type);
    pin_object_begin(self, pin_a, SIM_OWNER_ROTARYIO);
    sim_pin_claim(pin_b, SIM_OWNER_ROTARYIO);
    struct encoder *encoder = &encoders[pin_a];
    *encoder = (struct encoder){.pin_a = pin_a, .pin_b = pin_b, .divisor = args[ARG_divisor].u_int};
    sim_pin_input(pin_a, SIM_PULL_UP);
    sim_pin_input(pin_b, SIM_PULL_UP);
    if (!listen_to(pin_a, pin_a) || !listen_to(pin_b, pin_a)) {
        end(self);
        microcontroller_raise_no_channel();
    }
    encoder->state = state_of(encoder);
    return MP_OBJ_FROM_PTR(self);
}

static struct pin_object *self_from(mp_obj_t self) {
    return binding_self(self, &rotaryio_incremental_encoder_type);
}

// What has happened until now is counted.
static struct encoder *live_encoder(mp_obj_t self) {
    uint32_t pin = pin_object_live_pin(self_from(self));
    sim_events_run();
    return &encoders[pin];
}

static mp_obj_t rotaryio_incremental_encoder_deinit(mp_obj_t self) {
    end(self_from(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, rotaryio_incremental_encoder_deinit);

static mp_obj_t get_divisor(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(live_encoder(self)->divisor);
}

static mp_obj_t set_divisor(mp_obj_t self, mp_obj_t value) {
    struct encoder *encoder = live_encoder(self);
    encoder->divisor = mp_obj_get_int(value);
    return mp_const_none;
}
BINDING_READ_WRITE(divisor, get_divisor, set_divisor);

static mp_obj_t get_position(mp_obj_t self) {
    return mp_obj_new_int((int32_t)live_encoder(self)->position);
}

static mp_obj_t set_position(mp_obj_t self, mp_obj_t value) {
    struct encoder *encoder = live_encoder(self);
    encoder->position = mp_obj_get_int(value);
    return mp_const_none;
}
BINDING_READ_WRITE(position, get_position, set_position);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_position), MP_ROM_PTR(&position)},
    {MP_ROM_QSTR(MP_QSTR_divisor), MP_ROM_PTR(&divisor)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(rotaryio_incremental_encoder_type, MP_QSTR_IncrementalEncoder,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
