// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// suspend.h on this computer: the machine runs on a stack of its own, and suspending it switches
// to the host's. Nothing is unwound, so what the collector reads is that stack, with the registers
// that the switch has saved.
#define _GNU_SOURCE // REG_ESP
#include "suspend/suspend.h"

#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#include <stdbool.h>
#include <ucontext.h>

#include "sim/machine.h"
#include "suspend/target.h"

#define STACK_SIZE (2 * STACK_LIMIT)

static char stack[STACK_SIZE] __attribute__((aligned(16)));
static ucontext_t machine;
static ucontext_t host;
static const void *host_stack;
static size_t host_stack_size;
static bool suspended;
uint32_t suspend_phase = SUSPEND_RUNNING; // nothing unwinds

void suspend(uint32_t why) {
    void *fake_stack;
    sim.book.pause = why;
    __sanitizer_start_switch_fiber(&fake_stack, host_stack, host_stack_size);
    swapcontext(&machine, &host);
    __sanitizer_finish_switch_fiber(fake_stack, &host_stack, &host_stack_size);
}

void suspend_clear_stack(void) {
    // The sanitizers' red zones are there.
}

static void machine_root(void) {
    __sanitizer_finish_switch_fiber(NULL, &host_stack, &host_stack_size);
    main_run();
}

static void start(void) {
    __asan_unpoison_memory_region(stack, STACK_SIZE); // the red zones of frames that were dropped
    getcontext(&machine);
    machine.uc_stack.ss_sp = stack;
    machine.uc_stack.ss_size = STACK_SIZE;
    makecontext(&machine, machine_root, 0);
    // Of a stack it knows the size of, swapcontext() would forget the red zones at every switch.
    machine.uc_stack.ss_size = 0;
}

void target_enter(void) {
    void *fake_stack;
    if (!suspended) {
        start();
    }
    suspended = true;
    __sanitizer_start_switch_fiber(&fake_stack, stack, STACK_SIZE);
    swapcontext(&host, &machine);
    __sanitizer_finish_switch_fiber(fake_stack, NULL, NULL);
}

void target_drop(void) {
    suspended = false;
}

struct suspend_range suspend_unwind_range(void) {
    return (struct suspend_range){&machine.uc_mcontext, sizeof(machine.uc_mcontext)};
}

struct suspend_range suspend_stack_range(void) {
    char *top = (char *)machine.uc_mcontext.gregs[REG_ESP];
    return (struct suspend_range){top, stack + STACK_SIZE - top};
}

struct suspend_range suspend_scratch(void) {
    static char scratch[512 * 1024] __attribute__((aligned(16)));
    return (struct suspend_range){scratch, sizeof(scratch)};
}

struct suspend_range suspend_stack(void) {
    return (struct suspend_range){stack, STACK_SIZE};
}
