// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/keypad/#keypad.EventQueue
#include "modules/keypad/event.h"

#include "py/mperrno.h"
#include "py/runtime.h"
#include "py/stream.h"

#include "modules/binding.h"
#include "modules/keypad/keypad.h"
#include "sim/events.h"
#include "sim/sim.h"

// Of a key number, as in CircuitPython.
#define PRESSED (1 << 15)

// 6 bytes, so that as many fit the heap as on a board.
struct record {
    uint16_t key; // with PRESSED
    uint16_t ticks_low;
    uint16_t ticks_high;
};

struct keypad_queue {
    mp_obj_base_t base;
    struct record *records;
    size_t most;
    size_t first;
    size_t count;
    bool overflowed;
};

struct keypad_queue *keypad_queue_new(size_t most) {
    if (most > SIM_HEAP_MAX / sizeof(struct record)) {
        m_malloc_fail(most * sizeof(struct record));
    }
    struct keypad_queue *self = mp_obj_malloc(struct keypad_queue, &keypad_event_queue_type);
    self->records = NULL;
    self->most = most;
    self->first = 0;
    self->count = 0;
    self->overflowed = false;
    self->records = m_new(struct record, most);
    return self;
}

void keypad_queue_put(
    struct keypad_queue *self, uint32_t key_number, bool pressed, uint32_t ticks) {
    if (self->count == self->most) {
        self->overflowed = true;
        return;
    }
    self->records[(self->first + self->count++) % self->most] = (struct record){
        .key = (key_number & (PRESSED - 1)) | (pressed ? PRESSED : 0),
        .ticks_low = ticks,
        .ticks_high = ticks >> 16,
    };
}

// What has happened until now is in it.
static struct keypad_queue *self_from(mp_obj_t self) {
    sim_events_run();
    return binding_self(self, &keypad_event_queue_type);
}

static void take_into(struct keypad_queue *self, struct keypad_event *event) {
    const struct record *record = &self->records[self->first];
    event->key_number = record->key & (PRESSED - 1);
    event->pressed = (record->key & PRESSED) != 0;
    event->timestamp = MP_OBJ_NEW_SMALL_INT(record->ticks_low | record->ticks_high << 16);
    self->first = (self->first + 1) % self->most;
    self->count--;
}

static mp_obj_t keypad_event_queue_get(mp_obj_t self_in) {
    struct keypad_queue *self = self_from(self_in);
    if (self->count == 0) {
        return mp_const_none;
    }
    struct keypad_event *event = mp_obj_malloc(struct keypad_event, &keypad_event_type);
    if (self->count == 0) {
        return mp_const_none; // a finaliser has taken it
    }
    take_into(self, event);
    return MP_OBJ_FROM_PTR(event);
}
static MP_DEFINE_CONST_FUN_OBJ_1(get_obj, keypad_event_queue_get);

static mp_obj_t keypad_event_queue_get_into(mp_obj_t self_in, mp_obj_t event_in) {
    struct keypad_queue *self = self_from(self_in);
    struct keypad_event *event = binding_check_type(event_in, &keypad_event_type, MP_QSTR_event);
    if (self->count == 0) {
        return mp_const_false;
    }
    take_into(self, event);
    return mp_const_true;
}
static MP_DEFINE_CONST_FUN_OBJ_2(get_into_obj, keypad_event_queue_get_into);

static mp_obj_t keypad_event_queue_clear(mp_obj_t self_in) {
    struct keypad_queue *self = self_from(self_in);
    self->count = 0;
    self->overflowed = false;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(clear_obj, keypad_event_queue_clear);

static mp_obj_t get_overflowed(mp_obj_t self) {
    return mp_obj_new_bool(self_from(self)->overflowed);
}
BINDING_READ_ONLY(overflowed, get_overflowed);

static mp_obj_t unary_op(mp_unary_op_t op, mp_obj_t self) {
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self_from(self)->count != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self_from(self)->count);
        default:
            return MP_OBJ_NULL;
    }
}

// For select, and so for asyncio.
static mp_uint_t ioctl(mp_obj_t self, mp_uint_t request, uintptr_t arg, int *error) {
    if (request != MP_STREAM_POLL) {
        *error = MP_EINVAL;
        return MP_STREAM_ERROR;
    }
    return self_from(self)->count != 0 ? arg & MP_STREAM_POLL_RD : 0;
}
static const mp_stream_p_t stream = {.ioctl = ioctl};

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&clear_obj)},
    {MP_ROM_QSTR(MP_QSTR_get), MP_ROM_PTR(&get_obj)},
    {MP_ROM_QSTR(MP_QSTR_get_into), MP_ROM_PTR(&get_into_obj)},
    {MP_ROM_QSTR(MP_QSTR_overflowed), MP_ROM_PTR(&overflowed)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(keypad_event_queue_type, MP_QSTR_EventQueue,
    MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, unary_op, unary_op, protocol, &stream, attr, binding_attr,
    locals_dict, &locals);
