// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad/#keypad.ShiftRegisterKeys
#include "modules/binding.h"
#include "modules/keypad/keypad.h"
#include "modules/keypad/scanner.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"

// Pins of registers that are read at the same time.
#define REGISTERS_MAX SIM_PINS

// The data pins come first, then that of the clock, then that of the latch.
struct shift_register_keys {
    struct keypad_scanner scanner;
    uint32_t *key_counts; // of each data pin
    uint32_t registers;
    uint32_t longest;
    bool value_to_latch;
    bool value_when_pressed;
};

// Begins and ends with the clock high and the latch open. Keys get the numbers that CircuitPython gives them: where a
// register is shorter than one behind it, those of that one begin anew.
static void scan(struct keypad_scanner *scanner) {
    const struct shift_register_keys *self = (const struct shift_register_keys *)scanner;
    uint8_t clock = scanner->pins[self->registers];
    uint8_t latch = scanner->pins[self->registers + 1];
    sim_pin_strobe(latch, self->value_to_latch);
    for (uint32_t shifted = 0; shifted < self->longest; shifted++) {
        sim_pin_strobe(clock, false);
        uint32_t key_number = shifted;
        for (uint32_t i = 0; i < self->registers; i++) {
            if (shifted < self->key_counts[i]) {
                bool value = sim_pin_read(scanner->pins[i]);
                keypad_scanner_note(scanner, key_number, value == self->value_when_pressed);
                key_number += self->key_counts[i];
            }
        }
        sim_pin_strobe(clock, true);
    }
    sim_pin_strobe(latch, !self->value_to_latch);
}

static bool is_pin(mp_obj_t value) {
    return mp_obj_is_type(value, &microcontroller_pin_type);
}

static mp_obj_t item_of(mp_obj_t sequence, size_t i) {
    return mp_obj_subscr(sequence, MP_OBJ_NEW_SMALL_INT(i), MP_OBJ_SENTINEL);
}

static size_t data_pins_from(mp_obj_t data, uint8_t *pins) {
    if (is_pin(data)) {
        pins[0] = microcontroller_pin_check_free(data, MP_QSTR_data);
        return 1;
    }
    mp_int_t count = mp_obj_get_int(mp_obj_len(data));
    if (count > REGISTERS_MAX) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q length must be <= %d"),
            MP_QSTR_data, REGISTERS_MAX);
    }
    for (mp_int_t i = 0; i < count; i++) {
        pins[i] = microcontroller_pin_check_free(item_of(data, i), MP_QSTR_data);
    }
    return count < 0 ? 0 : count;
}

static mp_int_t key_count_from(mp_obj_t value) {
    return binding_check_min(mp_obj_get_int(value), 1, MP_QSTR_key_count);
}

static void key_counts_from(mp_obj_t value, size_t registers, uint32_t *key_counts) {
    bool is_one = mp_obj_is_int(value);
    if ((is_one ? 1 : mp_obj_get_int(mp_obj_len(value))) != (mp_int_t)registers) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q length must be %d"),
            MP_QSTR_key_count, (int)registers);
    }
    for (size_t i = 0; i < registers; i++) {
        key_counts[i] = key_count_from(is_one ? value : item_of(value, i));
    }
}

enum {
    ARG_clock,
    ARG_data,
    ARG_latch,
    ARG_value_to_latch,
    ARG_key_count,
    ARG_value_when_pressed,
    ARG_OPTIONS
};
static const mp_arg_t allowed[] = {
    {MP_QSTR_clock, MP_ARG_KW_ONLY | MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    {MP_QSTR_data, MP_ARG_KW_ONLY | MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    {MP_QSTR_latch, MP_ARG_KW_ONLY | MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    {MP_QSTR_value_to_latch, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = true}},
    {MP_QSTR_key_count, MP_ARG_KW_ONLY | MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    {MP_QSTR_value_when_pressed, MP_ARG_REQUIRED | MP_ARG_KW_ONLY | MP_ARG_BOOL, {0}},
    KEYPAD_OPTIONS,
};

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    uint8_t pins[REGISTERS_MAX + 2];
    size_t registers = data_pins_from(args[ARG_data].u_obj, pins);
    uint32_t *key_counts = m_new(uint32_t, registers);
    key_counts_from(args[ARG_key_count].u_obj, registers, key_counts);
    uint64_t key_count = 0;
    uint32_t longest = 0;
    for (size_t i = 0; i < registers; i++) {
        key_count += key_counts[i];
        longest = key_counts[i] > longest ? key_counts[i] : longest;
    }
    uint8_t clock = microcontroller_pin_check_free(args[ARG_clock].u_obj, MP_QSTR_clock);
    uint8_t latch = microcontroller_pin_check_free(args[ARG_latch].u_obj, MP_QSTR_latch);
    pins[registers] = clock;
    pins[registers + 1] = latch;
    struct keypad_options options = keypad_options_from(args + ARG_OPTIONS);
    struct shift_register_keys *self = keypad_scanner_new(type, sizeof(*self), pins, registers + 2,
        key_count < SIZE_MAX ? key_count : SIZE_MAX, &options);
    self->scanner.scan = scan;
    self->key_counts = key_counts;
    self->registers = registers;
    self->longest = longest;
    self->value_to_latch = args[ARG_value_to_latch].u_bool;
    self->value_when_pressed = args[ARG_value_when_pressed].u_bool;
    sim_pin_output(clock, false, false);
    sim_pin_output(latch, true, false);
    for (size_t i = 0; i < registers; i++) {
        sim_pin_input(pins[i], SIM_PULL_NONE);
    }
    keypad_scanner_begin(&self->scanner);
    // As the scan has left them.
    sim_pin_write(clock, longest > 0);
    sim_pin_write(latch, !self->value_to_latch);
    return MP_OBJ_FROM_PTR(self);
}

static const mp_rom_map_elem_t locals_table[] = {
    KEYPAD_SCANNER_LOCALS,
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(keypad_shift_register_keys_type, MP_QSTR_ShiftRegisterKeys,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new, make_new, attr, binding_attr, locals_dict,
    &locals);
