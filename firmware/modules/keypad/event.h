// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Events, and queues of them.
#ifndef WHILETRUE_MODULES_KEYPAD_EVENT_H
#define WHILETRUE_MODULES_KEYPAD_EVENT_H

#include <stdbool.h>
#include <stdint.h>

#include "py/obj.h"

struct keypad_event {
    mp_obj_base_t base;
    uint16_t key_number;
    bool pressed;
    mp_obj_t timestamp;
};

struct keypad_queue;

// MemoryError. `most` events at least 1.
struct keypad_queue *keypad_queue_new(size_t most);
// `ticks` as supervisor.ticks_ms(). What finds no room is lost, and the queue knows. Allocates nothing.
void keypad_queue_put(struct keypad_queue *self, uint32_t key_number, bool pressed, uint32_t ticks);

#endif // WHILETRUE_MODULES_KEYPAD_EVENT_H
