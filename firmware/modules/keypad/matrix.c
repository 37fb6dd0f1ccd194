// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the classes share whose keys are in rows and columns.
#include "modules/keypad/scanner.h"

#include <string.h>

#include "modules/binding.h"
#include "modules/microcontroller/pin.h"

struct keypad_matrix_pins keypad_matrix_pins_from(
    const mp_arg_val_t *args, qstr row_name, qstr column_name, uint8_t *pins) {
    size_t rows = microcontroller_pins_check(args[0].u_obj, row_name, pins);
    size_t columns = microcontroller_pins_check(args[1].u_obj, column_name, pins + rows);
    for (size_t i = 0; i < rows; i++) {
        if (memchr(pins + rows, pins[i], columns) != NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q and %q contain duplicate pins"),
                row_name, column_name);
        }
    }
    return (struct keypad_matrix_pins){rows, columns};
}

// CircuitPython takes one more than there are for a key number, a row or a column.
static mp_obj_t key_number_to_row_column(mp_obj_t self_in, mp_obj_t key_number_in) {
    const struct keypad_scanner *self = keypad_scanner_live_self(self_in);
    mp_int_t key_number =
        binding_check_range(mp_obj_get_int(key_number_in), 0, self->key_count, MP_QSTR_key_number);
    // A quotient by nothing is 0, as in the division of ARM's processors.
    mp_int_t row = self->columns == 0 ? 0 : key_number / self->columns;
    mp_obj_t place[] = {
        MP_OBJ_NEW_SMALL_INT(row), MP_OBJ_NEW_SMALL_INT(key_number - row * self->columns)};
    return mp_obj_new_tuple(MP_ARRAY_SIZE(place), place);
}
MP_DEFINE_CONST_FUN_OBJ_2(keypad_scanner_key_number_to_row_column_obj, key_number_to_row_column);

static mp_obj_t row_column_to_key_number(mp_obj_t self_in, mp_obj_t row_in, mp_obj_t column_in) {
    const struct keypad_scanner *self = keypad_scanner_live_self(self_in);
    mp_int_t rows = self->columns == 0 ? 0 : self->key_count / self->columns;
    mp_int_t row = binding_check_range(mp_obj_get_int(row_in), 0, rows, MP_QSTR_row);
    mp_int_t column =
        binding_check_range(mp_obj_get_int(column_in), 0, self->columns, MP_QSTR_column);
    return MP_OBJ_NEW_SMALL_INT(row * self->columns + column);
}
MP_DEFINE_CONST_FUN_OBJ_3(keypad_scanner_row_column_to_key_number_obj, row_column_to_key_number);
