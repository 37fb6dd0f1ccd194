// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/select/poll_set.h"

#include <string.h>

#include "life/pending.h"
#include "py/builtin.h"
#include "py/runtime.h"
#include "py/stream.h"
#include "sim/machine.h"

#define GROW 4
// Streams that are written in Python are asked this often.
#define ASK_NS 1000000

struct poll_entry *poll_set_find(const struct poll_set *set, mp_obj_t stream) {
    for (size_t i = 0; i < set->count; i++) {
        if (set->entries[i].stream == stream) {
            return &set->entries[i];
        }
    }
    return NULL;
}

void poll_set_add(struct poll_set *set, mp_obj_t stream, mp_uint_t events) {
    mp_get_stream_raise(stream, MP_STREAM_OP_IOCTL);
    if (set->count == set->alloc) {
        set->entries = m_renew(struct poll_entry, set->entries, set->alloc, set->alloc + GROW);
        set->alloc += GROW;
    }
    set->entries[set->count++] = (struct poll_entry){stream, events, 0};
}

void poll_set_remove(struct poll_set *set, mp_obj_t stream) {
    struct poll_entry *found = poll_set_find(set, stream);
    if (found != NULL) {
        set->count--;
        memmove(found, found + 1, (set->entries + set->count - found) * sizeof(*found));
    }
}

static mp_uint_t ask(mp_obj_t stream, mp_uint_t events) {
    int error = 0;
    mp_uint_t ready = mp_get_stream(stream)->ioctl(stream, MP_STREAM_POLL, events, &error);
    if (ready == MP_STREAM_ERROR) {
        mp_raise_OSError(error);
    }
    return ready;
}

// A stream's ioctl() may be Python, and change the set.
static bool look(struct poll_set *set) {
    bool any = false;
    for (size_t i = 0; i < set->count; i++) {
        mp_obj_t stream = set->entries[i].stream;
        mp_uint_t ready = ask(stream, set->entries[i].events);
        struct poll_entry *entry = poll_set_find(set, stream);
        if (entry != NULL) {
            entry->ready = ready;
            any = any || ready != 0;
        }
    }
    return any;
}

extern const struct _mp_dummy_t mp_sys_stdin_obj;

// The machine wakes by itself when serial input comes; nothing tells it of another stream.
static bool wakes_by_itself(const struct poll_set *set) {
    const mp_obj_type_t *console = mp_obj_get_type(MP_OBJ_FROM_PTR(&mp_sys_stdin_obj));
    for (size_t i = 0; i < set->count; i++) {
        if (!mp_obj_is_exact_type(set->entries[i].stream, console)) {
            return false;
        }
    }
    return true;
}

void poll_set_wait(struct poll_set *set, mp_uint_t timeout_ms) {
    uint64_t end =
        timeout_ms == POLL_FOREVER ? SIM_FOREVER : sim_now_ns() + (uint64_t)timeout_ms * 1000000;
    while (!look(set)) {
        uint64_t now = sim_now_ns();
        if (now >= end) {
            break;
        }
        bool whole = wakes_by_itself(set) || end - now < ASK_NS;
        pending_wait(whole ? end : now + ASK_NS);
    }
}
