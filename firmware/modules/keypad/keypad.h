// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_KEYPAD_H
#define WHILETRUE_MODULES_KEYPAD_H

#include "py/obj.h"

extern const mp_obj_type_t keypad_event_type;
extern const mp_obj_type_t keypad_event_queue_type;
extern const mp_obj_type_t keypad_keys_type;
extern const mp_obj_type_t keypad_key_matrix_type;
extern const mp_obj_type_t keypad_shift_register_keys_type;

// No scanner is left, and nothing of one happens any more.
void keypad_stop(void);

#endif // WHILETRUE_MODULES_KEYPAD_H
