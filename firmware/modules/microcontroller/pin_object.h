// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Objects that have one pin for themselves until deinit().
#ifndef WHILETRUE_MODULES_MICROCONTROLLER_PIN_OBJECT_H
#define WHILETRUE_MODULES_MICROCONTROLLER_PIN_OBJECT_H

#include "py/obj.h"

// How such an object begins.
struct pin_object {
    mp_obj_base_t base;
    uint32_t pin; // none after deinit()
};

// Takes `pin`, which is free, for `owner` (SIM_OWNER_x).
void pin_object_begin(struct pin_object *self, uint32_t pin, uint8_t owner);
// Not after deinit().
bool pin_object_is_live(const struct pin_object *self);
// ValueError after deinit().
uint32_t pin_object_live_pin(const struct pin_object *self);
// Sets the pin free, if that is still to be done.
void pin_object_end(struct pin_object *self);

#endif // WHILETRUE_MODULES_MICROCONTROLLER_PIN_OBJECT_H
