// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad/#keypad.KeyMatrix
#include "modules/binding.h"
#include "modules/keypad/keypad.h"
#include "modules/keypad/scanner.h"
#include "sim/machine.h"

// Pins of rows come first, those of columns follow.
struct key_matrix {
    struct keypad_scanner scanner;
    uint32_t rows;
    bool columns_to_anodes;
};

static void scan(struct keypad_scanner *scanner) {
    const struct key_matrix *self = (const struct key_matrix *)scanner;
    bool at_rest = self->columns_to_anodes;
    uint32_t key_number = 0;
    for (uint32_t row = 0; row < self->rows; row++) {
        sim_pin_strobe(scanner->pins[row], !at_rest);
        for (uint32_t column = 0; column < scanner->columns; column++) {
            bool level = sim_pin_read(scanner->pins[self->rows + column]);
            keypad_scanner_note(scanner, key_number++, level != at_rest);
        }
        sim_pin_strobe(scanner->pins[row], at_rest);
        sim_pin_rest(scanner->pins[row]);
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_row_pins, ARG_column_pins, ARG_columns_to_anodes, ARG_OPTIONS };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_row_pins, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_column_pins, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_columns_to_anodes, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
        KEYPAD_OPTIONS,
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_len(args[ARG_row_pins].u_obj);
    mp_obj_len(args[ARG_column_pins].u_obj);
    struct keypad_options options = keypad_options_from(args + ARG_OPTIONS);
    uint8_t pins[2 * SIM_PINS];
    struct keypad_matrix_pins count =
        keypad_matrix_pins_from(args + ARG_row_pins, MP_QSTR_row_pins, MP_QSTR_column_pins, pins);
    size_t pin_count = count.rows + count.columns;
    struct key_matrix *self = keypad_scanner_new(
        type, sizeof(*self), pins, pin_count, count.rows * count.columns, &options);
    self->scanner.scan = scan;
    self->scanner.columns = count.columns;
    self->rows = count.rows;
    self->columns_to_anodes = args[ARG_columns_to_anodes].u_bool;
    for (size_t i = 0; i < pin_count; i++) {
        sim_pin_input(pins[i], self->columns_to_anodes ? SIM_PULL_UP : SIM_PULL_DOWN);
    }
    keypad_scanner_begin(&self->scanner);
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t locals_table[] = {
    KEYPAD_MATRIX_LOCALS,
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(keypad_key_matrix_type, MP_QSTR_KeyMatrix,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
