// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Pins: one static object for each pin of the chip, whatever its names.
#ifndef WHILETRUE_MODULES_MICROCONTROLLER_PIN_H
#define WHILETRUE_MODULES_MICROCONTROLLER_PIN_H

#include "py/obj.h"

extern const mp_obj_type_t microcontroller_pin_type;
extern const mp_obj_module_t microcontroller_pin_module;

// Makes `microcontroller.pin` from the names in `sim_board`.
void microcontroller_pins_start(void);
// Fills `table` with the names of `board`, or of `microcontroller.pin`. Returns how many.
size_t microcontroller_pin_names(bool on_board, mp_rom_map_elem_t *table);

// The number of the pin in `value`, an argument called `name`; TypeError if it is none.
uint32_t microcontroller_pin_check(mp_obj_t value, qstr name);
// The same, of a pin that nobody has. ValueError "D13 in use" if somebody has.
uint32_t microcontroller_pin_check_free(mp_obj_t value, qstr name);
void microcontroller_pin_check_number_free(uint32_t pin);
// The numbers of the pins in a sequence, an argument called `name`, into `pins`, which has room for SIM_PINS. Returns how
// many. TypeError if one is none, or there twice.
size_t microcontroller_pins_check(mp_obj_t sequence, qstr name, uint8_t *pins);
// RuntimeError: "All channels in use", of those by which the chip looks for edges.
NORETURN void microcontroller_raise_no_channel(void);
// Takes the pin for `owner` (SIM_OWNER_x). ValueError "D13 in use" if it is taken.
void microcontroller_pin_claim(uint32_t pin, uint8_t owner);

#endif // WHILETRUE_MODULES_MICROCONTROLLER_PIN_H
