// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Those that scan are a list that Python's collector knows, so that they stay, as on a board, until deinit() or a
// reset. One event of the hardware's is for all of them: that of the next scan.
#include "modules/keypad/scanner.h"

#include <string.h>

#include "modules/binding.h"
#include "modules/float_to_int.h"
#include "modules/keypad/event.h"
#include "modules/keypad/keypad.h"
#include "modules/keypad_demux/keypad_demux.h"
#include "modules/microcontroller/pin.h"
#include "modules/supervisor/supervisor.h"
#include "sim/events.h"
#include "sim/machine.h"

// CircuitPython's clock for what happens in the background.
#define TICKS_A_SECOND 1024
#define NS_A_SECOND 1000000000

#define INTERVAL_DEFAULT 0.020f
#define THRESHOLD_MAX 127

MP_REGISTER_ROOT_POINTER(mp_obj_t keypad_scanners);

static struct keypad_scanner *first_scanner(void) {
    mp_obj_t first = MP_STATE_VM(keypad_scanners);
    return first == MP_OBJ_NULL ? NULL : MP_OBJ_TO_PTR(first);
}

static uint64_t tick_of(uint64_t ns) {
    return ns / NS_A_SECOND * TICKS_A_SECOND + ns % NS_A_SECOND * TICKS_A_SECOND / NS_A_SECOND;
}

// When it begins.
static uint64_t ns_of(uint64_t tick) {
    uint64_t rest = tick % TICKS_A_SECOND * NS_A_SECOND;
    return tick / TICKS_A_SECOND * NS_A_SECOND + (rest + TICKS_A_SECOND - 1) / TICKS_A_SECOND;
}

static void scan_all(uint32_t of, uint32_t what);

static void plan(void) {
    sim_event_cancel_all(scan_all, 0);
    const struct keypad_scanner *first = first_scanner();
    if (first == NULL) {
        return;
    }
    uint64_t next = first->next_tick;
    for (const struct keypad_scanner *self = first->next; self != NULL; self = self->next) {
        next = self->next_tick < next ? self->next_tick : next;
    }
    sim_event_at(ns_of(next), scan_all, 0, 0);
}

// A scan takes a board a microsecond or so for each key, so that the next one of very many comes later.
static uint32_t ticks_between(const struct keypad_scanner *self) {
    uint32_t least = 1 + self->key_count / 1024;
    return self->interval < least ? least : self->interval;
}

static void scan_all(uint32_t of, uint32_t what) {
    (void)of;
    (void)what;
    uint64_t now = tick_of(sim_event_now_ns());
    for (struct keypad_scanner *self = first_scanner(); self != NULL; self = self->next) {
        if (self->next_tick <= now) {
            self->next_tick = now + ticks_between(self);
            self->scan(self);
        }
    }
    plan();
}

static void scan_now(struct keypad_scanner *self) {
    self->next_tick = 0;
    plan();
    sim_events_run();
}

void keypad_stop(void) {
    MP_STATE_VM(keypad_scanners) = MP_OBJ_NULL;
    plan();
}

struct keypad_options keypad_options_from(const mp_arg_val_t *args) {
    enum { ARG_interval, ARG_max_events, ARG_debounce_threshold };
    mp_float_t interval = INTERVAL_DEFAULT;
    mp_obj_t given = args[ARG_interval].u_obj;
    if (given != MP_OBJ_NULL && !mp_obj_get_float_maybe(given, &interval)) {
        binding_raise_type(MP_QSTR_interval, MP_QSTR_float, given);
    }
    if (interval < 0) {
        binding_check_min(-1, 0, MP_QSTR_interval);
    }
    return (struct keypad_options){
        .interval = float_to_uint32(interval * TICKS_A_SECOND),
        .max_events = binding_check_min(args[ARG_max_events].u_int, 1, MP_QSTR_max_events),
        .threshold = binding_check_range(
            args[ARG_debounce_threshold].u_int, 1, THRESHOLD_MAX, MP_QSTR_debounce_threshold),
    };
}

void *keypad_scanner_new(const mp_obj_type_t *type, size_t size, const uint8_t *pins,
    size_t pin_count, size_t key_count, const struct keypad_options *options) {
    if (key_count > SIM_HEAP_MAX) {
        m_malloc_fail(key_count);
    }
    struct keypad_scanner *self = m_malloc0(size);
    self->base.type = type;
    self->pins = m_new(uint8_t, pin_count);
    self->pin_count = pin_count;
    self->debounce = m_new0(int8_t, key_count);
    self->key_count = key_count;
    self->interval = options->interval;
    self->threshold = options->threshold;
    struct keypad_queue *events = keypad_queue_new(options->max_events);
    for (size_t i = 0; i < pin_count; i++) {
        microcontroller_pin_check_number_free(pins[i]);
    }
    for (size_t i = 0; i < pin_count; i++) {
        self->pins[i] = pins[i];
        sim_pin_claim(pins[i], SIM_OWNER_KEYPAD);
    }
    self->events = events;
    return self;
}

void keypad_scanner_begin(struct keypad_scanner *self) {
    self->next = first_scanner();
    MP_STATE_VM(keypad_scanners) = MP_OBJ_FROM_PTR(self);
    scan_now(self);
}

// True: the key is pressed or released by now. A key that has not been looked at yet has neither been before.
static bool is_settled(struct keypad_scanner *self, uint32_t key_number, bool pressed) {
    int8_t *count = &self->debounce[key_number];
    int8_t threshold = pressed ? self->threshold : -self->threshold;
    if (*count == threshold) {
        return false;
    }
    *count += pressed ? 1 : -1;
    if (*count != 0) {
        return false;
    }
    *count = threshold;
    return true;
}

void keypad_scanner_note(struct keypad_scanner *self, uint32_t key_number, bool pressed) {
    if (is_settled(self, key_number, pressed)) {
        keypad_queue_put(self->events, key_number, pressed, supervisor_ticks());
    }
}

// The native object of `self_in`, which is of any of the classes, or of a Python class made from one.
static struct keypad_scanner *self_from(mp_obj_t self_in) {
    static const mp_obj_type_t *const types[] = {&keypad_key_matrix_type,
        &keypad_shift_register_keys_type, &keypad_demux_demux_key_matrix_type};
    for (size_t i = 0; i < MP_ARRAY_SIZE(types); i++) {
        if (mp_obj_cast_to_native_base(self_in, MP_OBJ_FROM_PTR(types[i])) != MP_OBJ_NULL) {
            return binding_self(self_in, types[i]);
        }
    }
    return binding_self(self_in, &keypad_keys_type);
}

struct keypad_scanner *keypad_scanner_live_self(mp_obj_t self_in) {
    struct keypad_scanner *self = self_from(self_in);
    if (self->events == NULL) {
        binding_raise_deinited();
    }
    return self;
}

static void take_out(const struct keypad_scanner *self) {
    struct keypad_scanner *first = first_scanner();
    if (first == self) {
        MP_STATE_VM(keypad_scanners) =
            self->next == NULL ? MP_OBJ_NULL : MP_OBJ_FROM_PTR(self->next);
    }
    for (struct keypad_scanner *other = first; other != NULL; other = other->next) {
        if (other->next == self) {
            other->next = self->next;
        }
    }
}

static mp_obj_t keypad_scanner_deinit(mp_obj_t self_in) {
    struct keypad_scanner *self = self_from(self_in);
    if (self->events == NULL) {
        return mp_const_none;
    }
    sim_events_run();
    self->events = NULL;
    take_out(self);
    plan();
    for (size_t i = 0; i < self->pin_count; i++) {
        sim_pin_release(self->pins[i]);
    }
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_1(keypad_scanner_deinit_obj, keypad_scanner_deinit);

static mp_obj_t keypad_scanner_reset(mp_obj_t self_in) {
    struct keypad_scanner *self = keypad_scanner_live_self(self_in);
    for (size_t i = 0; i < self->key_count; i++) {
        self->debounce[i] = -self->threshold;
    }
    scan_now(self);
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_1(keypad_scanner_reset_obj, keypad_scanner_reset);

static mp_obj_t get_events(mp_obj_t self) {
    return MP_OBJ_FROM_PTR(keypad_scanner_live_self(self)->events);
}
static MP_DEFINE_CONST_FUN_OBJ_1(events_get, get_events);
const struct binding_property keypad_scanner_events = {
    {&mp_type_property}, {MP_ROM_PTR(&events_get), MP_ROM_NONE, MP_ROM_NONE}};

static mp_obj_t get_key_count(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(keypad_scanner_live_self(self)->key_count);
}
static MP_DEFINE_CONST_FUN_OBJ_1(key_count_get, get_key_count);
const struct binding_property keypad_scanner_key_count = {
    {&mp_type_property}, {MP_ROM_PTR(&key_count_get), MP_ROM_NONE, MP_ROM_NONE}};
