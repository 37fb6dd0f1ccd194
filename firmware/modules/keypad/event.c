// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad/#keypad.Event
#include "modules/keypad/event.h"

#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/keypad/keypad.h"
#include "modules/supervisor/supervisor.h"

#define PRESSED_HASH (1 << 15)

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_key_number, ARG_pressed, ARG_timestamp };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_key_number, MP_ARG_INT, {.u_int = 0}},
        {MP_QSTR_pressed, MP_ARG_BOOL, {.u_bool = true}},
        {MP_QSTR_timestamp, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_int_t key_number = binding_check_min(args[ARG_key_number].u_int, 0, MP_QSTR_key_number);
    mp_obj_t timestamp = args[ARG_timestamp].u_obj;
    if (timestamp == mp_const_none) {
        timestamp = MP_OBJ_NEW_SMALL_INT(supervisor_ticks());
    }
    mp_obj_get_int_truncated(timestamp); // TypeError
    struct keypad_event *self = mp_obj_malloc(struct keypad_event, type);
    self->key_number = key_number;
    self->pressed = args[ARG_pressed].u_bool;
    self->timestamp = timestamp;
    return MP_OBJ_FROM_PTR(self);
}

static const struct keypad_event *self_from(mp_obj_t self) {
    return binding_self(self, &keypad_event_type);
}

static mp_obj_t get_key_number(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(self_from(self)->key_number);
}
BINDING_READ_ONLY(key_number, get_key_number);

static mp_obj_t get_pressed(mp_obj_t self) {
    return mp_obj_new_bool(self_from(self)->pressed);
}
BINDING_READ_ONLY(pressed, get_pressed);

static mp_obj_t get_released(mp_obj_t self) {
    return mp_obj_new_bool(!self_from(self)->pressed);
}
BINDING_READ_ONLY(released, get_released);

static mp_obj_t get_timestamp(mp_obj_t self) {
    return self_from(self)->timestamp;
}
BINDING_READ_ONLY(timestamp, get_timestamp);

// When they were does not matter.
static mp_obj_t binary_op(mp_binary_op_t op, mp_obj_t left_in, mp_obj_t right_in) {
    if (op != MP_BINARY_OP_EQUAL) {
        return MP_OBJ_NULL;
    }
    if (!mp_obj_is_type(right_in, &keypad_event_type)) {
        return mp_const_false;
    }
    const struct keypad_event *left = self_from(left_in);
    const struct keypad_event *right = MP_OBJ_TO_PTR(right_in);
    return mp_obj_new_bool(
        left->key_number == right->key_number && left->pressed == right->pressed);
}

static mp_obj_t unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    if (op != MP_UNARY_OP_HASH) {
        return MP_OBJ_NULL;
    }
    const struct keypad_event *self = self_from(self_in);
    return MP_OBJ_NEW_SMALL_INT((self->pressed ? PRESSED_HASH : 0) + self->key_number);
}

static void print_event(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    const struct keypad_event *self = self_from(self_in);
    (void)kind;
    mp_printf(print, "<Event: key_number %d %q>", (int)self->key_number,
        (qstr)(self->pressed ? MP_QSTR_pressed : MP_QSTR_released));
}

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_key_number), MP_ROM_PTR(&key_number)},
    {MP_ROM_QSTR(MP_QSTR_pressed), MP_ROM_PTR(&pressed)},
    {MP_ROM_QSTR(MP_QSTR_released), MP_ROM_PTR(&released)},
    {MP_ROM_QSTR(MP_QSTR_timestamp), MP_ROM_PTR(&timestamp)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(keypad_event_type, MP_QSTR_Event, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, print, print_event, unary_op, unary_op, binary_op, binary_op, attr,
    binding_attr, locals_dict, &locals);
