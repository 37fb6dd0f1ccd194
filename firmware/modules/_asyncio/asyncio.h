// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Tasks and the queues they wait in, as the library `asyncio` (adafruit-circuitpython-asyncio)
// wants them of a native `_asyncio`. MicroPython's own module believes what it is given: a program
// that pushes something that is no task, or a task twice, would write where it must not.
#ifndef WHILETRUE_MODULES_ASYNCIO_H
#define WHILETRUE_MODULES_ASYNCIO_H

#include "py/obj.h"
#include "py/pairheap.h"

struct asyncio_queue;

struct asyncio_task {
    mp_pairheap_t node; // begins with the object's base
    mp_obj_t coro;
    // What the task waits in (something with `remove`), waits for (a task), or has to be told (an
    // exception to raise in it); once it has ended, the exception that ended it.
    mp_obj_t data;
    // True: runs. A TaskQueue: others wait for its end; a function: is called at its end.
    // None: has ended, and nobody asked yet; False: has ended.
    mp_obj_t state;
    uint32_t due;                // supervisor.ticks_ms() of its turn, the key in the queue
    struct asyncio_queue *queue; // where `node` is, or NULL
};

// Tasks, the earliest first.
struct asyncio_queue {
    mp_obj_base_t base;
    struct asyncio_task *first;
};

extern const mp_obj_type_t asyncio_task_type;
extern const mp_obj_type_t asyncio_queue_type;
extern const mp_obj_type_t mp_type_CancelledError;
extern const mp_obj_type_t mp_type_InvalidStateError;

mp_obj_t asyncio_queue_new(void);
// Takes the task out of the queue it is in, if any, and puts it into this one.
void asyncio_queue_push(struct asyncio_queue *queue, struct asyncio_task *task, uint32_t due);
// How long after `b` is `a`? Ticks wrap.
int32_t asyncio_ticks_diff(uint32_t a, uint32_t b);

#endif // WHILETRUE_MODULES_ASYNCIO_H
