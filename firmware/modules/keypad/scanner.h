// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the classes share that look at keys again and again while the program runs or sleeps. A scan takes no time.
// Not simulated: what scanning takes from the program.
#ifndef WHILETRUE_MODULES_KEYPAD_SCANNER_H
#define WHILETRUE_MODULES_KEYPAD_SCANNER_H

#include <stdbool.h>
#include <stdint.h>

#include "py/runtime.h"

struct keypad_queue;

// How such an object begins.
struct keypad_scanner {
    mp_obj_base_t base;
    struct keypad_scanner *next; // of all that scan
    struct keypad_queue *events; // NULL after deinit()
    // Looks at all keys, in an event: tells keypad_scanner_note() of each. Allocates nothing.
    void (*scan)(struct keypad_scanner *self);
    uint8_t *pins;
    uint32_t pin_count;
    int8_t *debounce; // of each key, from -threshold, released, to threshold, pressed
    uint32_t key_count;
    uint32_t columns;  // of a matrix
    uint32_t interval; // in ticks
    uint64_t next_tick;
    int8_t threshold;
};

// Arguments that all of them have, in this order.
// clang-format off
#define KEYPAD_OPTIONS                                                                             \
    {MP_QSTR_interval, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(NULL)}},              \
    {MP_QSTR_max_events, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 64}},                              \
    {MP_QSTR_debounce_threshold, MP_ARG_KW_ONLY | MP_ARG_INT, {.u_int = 1}}
// clang-format on
struct keypad_options {
    uint32_t interval;
    size_t max_events;
    int8_t threshold;
};
// ValueError, TypeError.
struct keypad_options keypad_options_from(const mp_arg_val_t *args);

// `size` bytes of an object that begins with a scanner, of these pins, which nobody has yet. It does not scan yet. Whoever
// has `columns` sets them. ValueError "D13 in use", MemoryError.
void *keypad_scanner_new(const mp_obj_type_t *type, size_t size, const uint8_t *pins,
    size_t pin_count, size_t key_count, const struct keypad_options *options);
// Its pins are set up: it scans, for the first time now.
void keypad_scanner_begin(struct keypad_scanner *self);
void keypad_scanner_note(struct keypad_scanner *self, uint32_t key_number, bool pressed);

// The native object, which is not deinitialized.
struct keypad_scanner *keypad_scanner_live_self(mp_obj_t self);

// What all of them have in Python.
MP_DECLARE_CONST_FUN_OBJ_1(keypad_scanner_deinit_obj);
MP_DECLARE_CONST_FUN_OBJ_1(keypad_scanner_reset_obj);
extern const struct binding_property keypad_scanner_events;
extern const struct binding_property keypad_scanner_key_count;
// clang-format off
#define KEYPAD_SCANNER_LOCALS                                                                      \
    {MP_ROM_QSTR(MP_QSTR_deinit), MP_ROM_PTR(&keypad_scanner_deinit_obj)},                         \
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&binding_enter_obj)},                              \
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&binding_exit_obj)},                                \
    {MP_ROM_QSTR(MP_QSTR_events), MP_ROM_PTR(&keypad_scanner_events)},                             \
    {MP_ROM_QSTR(MP_QSTR_key_count), MP_ROM_PTR(&keypad_scanner_key_count)},                       \
    {MP_ROM_QSTR(MP_QSTR_reset), MP_ROM_PTR(&keypad_scanner_reset_obj)}
// clang-format on

// matrix.c: for those that are a matrix.
struct keypad_matrix_pins {
    size_t rows;
    size_t columns;
};
// The pins of both arguments, those of rows first, into `pins`, which has room for 2 * SIM_PINS. TypeError if one is none,
// or there twice.
struct keypad_matrix_pins keypad_matrix_pins_from(
    const mp_arg_val_t *args, qstr row_name, qstr column_name, uint8_t *pins);
MP_DECLARE_CONST_FUN_OBJ_2(keypad_scanner_key_number_to_row_column_obj);
MP_DECLARE_CONST_FUN_OBJ_3(keypad_scanner_row_column_to_key_number_obj);
// clang-format off
#define KEYPAD_MATRIX_LOCALS                                                                       \
    KEYPAD_SCANNER_LOCALS,                                                                         \
    {MP_ROM_QSTR(MP_QSTR_key_number_to_row_column),                                                \
        MP_ROM_PTR(&keypad_scanner_key_number_to_row_column_obj)},                                 \
    {MP_ROM_QSTR(MP_QSTR_row_column_to_key_number),                                                \
        MP_ROM_PTR(&keypad_scanner_row_column_to_key_number_obj)}
// clang-format on

#endif // WHILETRUE_MODULES_KEYPAD_SCANNER_H
