// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad/#keypad.Keys
#include "modules/binding.h"
#include "modules/keypad/keypad.h"
#include "modules/keypad/scanner.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"

struct keys {
    struct keypad_scanner scanner;
    bool value_when_pressed;
};

static void scan(struct keypad_scanner *scanner) {
    const struct keys *self = (const struct keys *)scanner;
    for (uint32_t i = 0; i < scanner->pin_count; i++) {
        keypad_scanner_note(scanner, i, sim_pin_read(scanner->pins[i]) == self->value_when_pressed);
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_pins, ARG_value_when_pressed, ARG_pull, ARG_OPTIONS };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_pins, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_value_when_pressed, MP_ARG_REQUIRED | MP_ARG_KW_ONLY | MP_ARG_BOOL, {0}},
        {MP_QSTR_pull, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
        KEYPAD_OPTIONS,
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint8_t pins[SIM_PINS];
    // That is what CircuitPython calls them in its errors.
    size_t count = microcontroller_pins_check(args[ARG_pins].u_obj, MP_QSTR_row_pins, pins);
    struct keypad_options options = keypad_options_from(args + ARG_OPTIONS);
    struct keys *self = keypad_scanner_new(type, sizeof(*self), pins, count, count, &options);
    self->scanner.scan = scan;
    self->value_when_pressed = args[ARG_value_when_pressed].u_bool;
    uint8_t pull = self->value_when_pressed ? SIM_PULL_DOWN : SIM_PULL_UP;
    for (size_t i = 0; i < count; i++) {
        sim_pin_input(pins[i], args[ARG_pull].u_bool ? pull : SIM_PULL_NONE);
    }
    keypad_scanner_begin(&self->scanner);
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t locals_table[] = {
    KEYPAD_SCANNER_LOCALS,
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(keypad_keys_type, MP_QSTR_Keys, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, locals_dict, &locals);
