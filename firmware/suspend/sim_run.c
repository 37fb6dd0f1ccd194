// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the host calls to have the machine run, for every target: how a machine is entered and left is the
// target's (target.h).
#include <stdbool.h>

#include "collect.h"
#include "sim/machine.h"
#include "suspend.h"
#include "target.h"

static bool restart_wanted;

static void note_yield(void) {
    struct sim_book *book = &sim.book;
    uint32_t used = suspend_stack_range().size;
    uint32_t unwound = suspend_unwind_range().size;
    book->yields++;
    book->work = sim_work_done();
    book->last_yield_ns = sim_now_ns();
    book->stack_used = used;
    book->unwind_used = unwound;
    if (unwound > book->unwind_peak) {
        book->unwind_peak = unwound;
    }
    if (used > book->stack_peak) {
        book->stack_peak = used;
    }
}

uint32_t sim_run(void) {
    uint32_t why;
    for (;;) {
        if (restart_wanted) {
            restart_wanted = false;
            target_drop();
        }
        target_enter();
        note_yield();
        why = sim.book.pause;
        if (why == SUSPEND_COLLECT) {
            gc_collect_unwound();
        } else if (why == SUSPEND_RESTART) {
            target_drop();
        } else {
            break;
        }
    }
    sim.book.clock_ns = sim_now_ns();
    sim.book.sequence++;
    return why;
}

void sim_restart(void) {
    restart_wanted = true;
    sim_drive_drop_files();
    sim_serial_restart();
}

uint32_t wasm_get_asyncify_yield_count(void) {
    return sim.book.yields;
}

uint32_t wasm_get_last_yield_time(void) {
    return sim.book.last_yield_ns / 1000000;
}
