// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/microcontroller/pin_object.h"

#include "modules/binding.h"
#include "modules/microcontroller/pin.h"
#include "sim/machine.h"

#define NO_PIN UINT32_MAX

void pin_object_begin(struct pin_object *self, uint32_t pin, uint8_t owner) {
    self->pin = NO_PIN; // for its finaliser, where the next one raises
    microcontroller_pin_claim(pin, owner);
    self->pin = pin;
}

bool pin_object_is_live(const struct pin_object *self) {
    return self->pin != NO_PIN;
}

uint32_t pin_object_live_pin(const struct pin_object *self) {
    if (!pin_object_is_live(self)) {
        binding_raise_deinited();
    }
    return self->pin;
}

void pin_object_end(struct pin_object *self) {
    if (pin_object_is_live(self)) {
        sim_pin_release(self->pin);
        self->pin = NO_PIN;
    }
}
