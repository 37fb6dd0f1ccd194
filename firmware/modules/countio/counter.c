// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/countio/#countio.Counter
// What counts is the chip, for a pin: it goes on whatever Python does, and looks at none of its objects.
#include "py/runtime.h"

#include "modules/countio/countio.h"
#include "modules/digitalio/digitalio.h"
#include "modules/microcontroller/pin.h"
#include "modules/microcontroller/pin_object.h"
#include "sim/events.h"
#include "sim/machine.h"

static struct {
    uint32_t count; // begins anew after all of its values
    uint32_t edges; // COUNTIO_x
} counters[SIM_PINS];

static void count(uint32_t pin, bool level) {
    if (counters[pin].edges & (level ? COUNTIO_RISE : COUNTIO_FALL)) {
        counters[pin].count++;
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pin, ARG_edge, ARG_pull };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pin, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_edge, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(&countio_edge_fall)}},
        {MP_QSTR_pull, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint32_t pin = microcontroller_pin_check_free(args[ARG_pin].u_obj, MP_QSTR_pin);
    const struct binding_enum *edge =
        binding_check_type(args[ARG_edge].u_obj, &countio_edge_type, MP_QSTR_edge);
    uint8_t pull = digitalio_pull_from(args[ARG_pull].u_obj);
    struct pin_object *self = mp_obj_malloc_with_finaliser(struct pin_object, type);
    pin_object_begin(self, pin, SIM_OWNER_COUNTIO);
    counters[pin].count = 0;
    counters[pin].edges = edge->value;
    sim_pin_input(pin, pull);
    if (!sim_pin_listen(pin, count)) {
        pin_object_end(self);
        microcontroller_raise_no_channel();
    }
    return MP_OBJ_FROM_PTR(self);
}

static struct pin_object *self_from(mp_obj_t self) {
    return binding_self(self, &countio_counter_type);
}

static mp_obj_t countio_counter_deinit(mp_obj_t self) {
    pin_object_end(self_from(self));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deinit_obj, countio_counter_deinit);

static mp_obj_t get_count(mp_obj_t self) {
    uint32_t pin = pin_object_live_pin(self_from(self));
    sim_events_run();
    return mp_obj_new_int((int32_t)counters[pin].count);
}

static void set(mp_obj_t self, mp_int_t value) {
    uint32_t pin = pin_object_live_pin(self_from(self));
    sim_events_run();
    counters[pin].count = value;
}

static mp_obj_t set_count(mp_obj_t self, mp_obj_t value) {
    pin_object_live_pin(self_from(self));
    set(self, mp_obj_get_int(value));
    return mp_const_none;
}
BINDING_READ_WRITE(count_property, get_count, set_count);

static mp_obj_t countio_counter_reset(mp_obj_t self) {
    set(self, 0);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(reset_obj, countio_counter_reset);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&deinit_obj)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},
    {MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&count_property)},
    {MP_ROM_QSTR(MP_QSTR_reset), MP_ROM_PTR(&reset_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(countio_counter_type, MP_QSTR_Counter, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, locals_dict, &locals);
