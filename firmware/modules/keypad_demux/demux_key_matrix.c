// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad_demux/#keypad_demux.DemuxKeyMatrix
#include "modules/binding.h"
#include "modules/keypad/scanner.h"
#include "modules/keypad_demux/keypad_demux.h"
#include "sim/machine.h"

// The pins of the address come first, its lowest bit before the others, then those that are read. An address is that of a
// line, which is a row, or transposed a column.
struct demux_key_matrix {
    struct keypad_scanner scanner;
    uint32_t address_pins;
    bool columns_to_anodes;
    bool transpose;
};

// Begins and ends with the address of the last line.
static void scan(struct keypad_scanner *scanner) {
    const struct demux_key_matrix *self = (const struct demux_key_matrix *)scanner;
    uint32_t read_pins = scanner->pin_count - self->address_pins;
    if (read_pins == 0) {
        return; // however many lines there are
    }
    for (uint32_t line = 0; line < 1u << self->address_pins; line++) {
        for (uint32_t bit = 0; bit < self->address_pins; bit++) {
            sim_pin_strobe(scanner->pins[bit], line >> bit & 1);
        }
        for (uint32_t i = 0; i < read_pins; i++) {
            bool level = sim_pin_read(scanner->pins[self->address_pins + i]);
            uint32_t row = self->transpose ? i : line;
            uint32_t column = self->transpose ? line : i;
            keypad_scanner_note(
                scanner, row * scanner->columns + column, level != self->columns_to_anodes);
        }
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    enum { ARG_row_addr_pins, ARG_column_pins, ARG_columns_to_anodes, ARG_transpose, ARG_OPTIONS };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_row_addr_pins, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_column_pins, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_columns_to_anodes, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
        {MP_QSTR_transpose, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false}},
        KEYPAD_OPTIONS,
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_obj_len(args[ARG_row_addr_pins].u_obj);
    mp_obj_len(args[ARG_column_pins].u_obj);
    struct keypad_options options = keypad_options_from(args + ARG_OPTIONS);
    uint8_t pins[2 * SIM_PINS];
    struct keypad_matrix_pins count = keypad_matrix_pins_from(
        args + ARG_row_addr_pins, MP_QSTR_row_addr_pins, MP_QSTR_column_pins, pins);
    // More lines have no room, however few are read.
    uint64_t lines = 1ull << (count.rows < 30 ? count.rows : 30);
    uint64_t key_count = lines * count.columns;
    struct demux_key_matrix *self = keypad_scanner_new(type, sizeof(*self), pins,
        count.rows + count.columns, key_count < SIZE_MAX ? key_count : SIZE_MAX, &options);
    self->scanner.scan = scan;
    self->address_pins = count.rows;
    self->columns_to_anodes = args[ARG_columns_to_anodes].u_bool;
    self->transpose = args[ARG_transpose].u_bool;
    self->scanner.columns = self->transpose ? lines : count.columns;
    for (size_t i = 0; i < count.rows; i++) {
        sim_pin_output(pins[i], false, false);
    }
    for (size_t i = 0; i < count.columns; i++) {
        sim_pin_input(pins[count.rows + i], self->columns_to_anodes ? SIM_PULL_UP : SIM_PULL_DOWN);
    }
    keypad_scanner_begin(&self->scanner);
    // As the scan has left them.
    for (size_t i = 0; i < count.rows; i++) {
        sim_pin_write(pins[i], true);
    }
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t locals_table[] = {
    KEYPAD_MATRIX_LOCALS,
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(keypad_demux_demux_key_matrix_type, MP_QSTR_DemuxKeyMatrix,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
