// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Work of C's that may be suspended.
//
// How a loop of C's is charged depends on what it may do in the middle. Where it could allocate or
// call Python, it may as well be suspended or left by an exception: vm_work(). Elsewhere it owes,
// and the next hook, or the next vm_work(), pays: sim_work_owed(). So what can take longer than a
// slice has a vm_work() somewhere in its innermost long loop.
#ifndef WHILETRUE_VM_WORK_H
#define WHILETRUE_VM_WORK_H

#include "sim/work.h"

// Polls, and raises what is pending, such as KeyboardInterrupt.
void vm_work_poll(void);

// Polls, and raises nothing: the next branch does, or the next work of C's, which is to look then.
void vm_pause_now(void);

// May suspend, and may raise. Collects nothing.
static inline void vm_work(uint32_t units) {
    sim_work_owed(units);
    if (__builtin_expect(sim_hooks_left < 0, 0)) {
        vm_work_poll();
    }
}

// May suspend, and raises nothing: within what must not be left half done. Collects nothing.
static inline void vm_pause(void) {
    if (__builtin_expect(sim_hooks_left < 0, 0)) {
        vm_pause_now();
    }
}

#endif // WHILETRUE_VM_WORK_H
