// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A set of streams, and waiting for one of them. MicroPython's own poller breaks when a stream's
// ioctl() changes the set it is in, or register() fails; and it would look at the streams each
// millisecond where the machine can sleep.
#ifndef WHILETRUE_MODULES_POLL_SET_H
#define WHILETRUE_MODULES_POLL_SET_H

#include "py/obj.h"

struct poll_entry {
    mp_obj_t stream;
    mp_uint_t events; // MP_STREAM_POLL_x that are asked for...
    mp_uint_t ready;  // ...and that were there when last looked at
};

struct poll_set {
    struct poll_entry *entries;
    size_t count;
    size_t alloc;
};

// OSError if it is no stream that can be polled.
void poll_set_add(struct poll_set *set, mp_obj_t stream, mp_uint_t events);
// NULL if it is not there.
struct poll_entry *poll_set_find(const struct poll_set *set, mp_obj_t stream);
void poll_set_remove(struct poll_set *set, mp_obj_t stream);

// Waits until something is ready. POLL_FOREVER: however long it takes.
void poll_set_wait(struct poll_set *set, mp_uint_t timeout_ms);
#define POLL_FOREVER ((mp_uint_t)-1)

#endif // WHILETRUE_MODULES_POLL_SET_H
