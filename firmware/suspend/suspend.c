// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The unwind/rewind driver. Binaryen's Asyncify pass instruments every function that can reach
// suspend(): on an unwind each one saves its locals to the unwind buffer and returns, on a rewind
// each one loads them and calls on to where it was. A function that holds both start_unwind and
// stop_rewind is left uninstrumented, so suspend() must not be inlined, here or by the optimisers.
// https://github.com/WebAssembly/binaryen/blob/main/src/passes/Asyncify.cpp
#include "suspend.h"

#include <stdbool.h>

#include "collect.h"
#include "libc.h"
#include "life/main.h"
#include "sim/machine.h"

#define ASYNCIFY_IMPORT(name) __attribute__((import_module("asyncify"), import_name(#name)))

struct asyncify_stack {
    char *position;
    char *end;
};

ASYNCIFY_IMPORT(start_unwind) void asyncify_start_unwind(struct asyncify_stack *stack);
ASYNCIFY_IMPORT(stop_unwind) void asyncify_stop_unwind(void);
ASYNCIFY_IMPORT(start_rewind) void asyncify_start_rewind(struct asyncify_stack *stack);
ASYNCIFY_IMPORT(stop_rewind) void asyncify_stop_rewind(void);

// The machine has a C stack of its own: the linker's stack serves the host's calls meanwhile.
// Sizes: see "Limits" in docs/architecture.md.
#define STACK_SIZE (192 * 1024)
#define UNWIND_SIZE (512 * 1024)
#define CANARY 0x57a17e57u

static char stack[STACK_SIZE] __attribute__((aligned(16)));
static char unwind_buffer[UNWIND_SIZE] __attribute__((aligned(16)));
static uint32_t unwind_canary = CANARY;
static struct asyncify_stack unwind;

uint32_t suspend_phase = SUSPEND_FRESH;
static uint32_t reason;
static char *stack_pointer; // of the suspended machine
static bool restart_wanted;

// LLVM keeps the C stack pointer in a wasm global. Unwound functions return without their
// epilogues, so the driver itself saves and restores it.
__asm__(".globaltype __stack_pointer, i32\n");

static inline char *get_stack_pointer(void) {
    char *value;
    __asm__ volatile("global.get __stack_pointer\n local.set %0" : "=r"(value));
    return value;
}

static inline void set_stack_pointer(char *value) {
    __asm__ volatile("local.get %0\n global.set __stack_pointer" ::"r"(value));
}

__attribute__((noinline)) void suspend(uint32_t why) {
    if (suspend_phase == SUSPEND_REWINDING) {
        asyncify_stop_rewind();
        suspend_phase = SUSPEND_RUNNING;
        return;
    }
    reason = why;
    suspend_phase = SUSPEND_UNWOUND;
    stack_pointer = get_stack_pointer();
    unwind.position = unwind_buffer;
    unwind.end = unwind_buffer + UNWIND_SIZE;
    asyncify_start_unwind(&unwind);
}

// Through a volatile pointer, or the optimiser inlines the machine into sim_run(), which Asyncify
// is told to leave alone: then nothing would unwind.
static void (*volatile machine_root)(void) = main_run;

static void note_yield(void) {
    struct sim_book *book = &sim.book;
    uint32_t unwound = unwind.position - unwind_buffer;
    uint32_t used = stack + STACK_SIZE - stack_pointer;
    book->yields++;
    book->work = sim_work_done();
    book->last_yield_ns = sim_now_ns();
    book->stack_used = used;
    if (unwound > book->unwind_peak) {
        book->unwind_peak = unwound;
    }
    if (used > book->stack_peak) {
        book->stack_peak = used;
    }
    book->idle[SIM_IDLE_UNWIND] = sim_range(unwind_buffer, UNWIND_SIZE);
    book->idle[SIM_IDLE_STACK] = sim_range(stack, STACK_SIZE - used);
    if (unwind_canary != CANARY) {
        __builtin_trap();
    }
}

// Enters the machine, fresh or where it was, and returns once it has unwound.
static void suspend_enter(void) {
    char *host_stack_pointer = get_stack_pointer();
    if (suspend_phase == SUSPEND_UNWOUND) {
        suspend_phase = SUSPEND_REWINDING;
        set_stack_pointer(stack_pointer);
        asyncify_start_rewind(&unwind);
    } else {
        suspend_phase = SUSPEND_RUNNING;
        libc_forget_frames();
        set_stack_pointer(stack + STACK_SIZE);
    }
    machine_root();
    asyncify_stop_unwind();
    set_stack_pointer(host_stack_pointer);
}

uint32_t sim_run(void) {
    for (;;) {
        if (restart_wanted) {
            restart_wanted = false;
            suspend_phase = SUSPEND_FRESH;
        }
        suspend_enter();
        note_yield();
        if (reason == SUSPEND_COLLECT) {
            gc_collect_unwound();
        } else if (reason == SUSPEND_RESTART) {
            suspend_phase = SUSPEND_FRESH;
        } else {
            break;
        }
    }
    sim.book.clock_ns = sim_now_ns();
    sim.book.pause = reason;
    sim.book.sequence++;
    return reason;
}

void sim_restart(void) {
    restart_wanted = suspend_phase != SUSPEND_FRESH;
    sim_drive_drop_files();
    sim_serial_restart();
}

struct suspend_range suspend_unwind_range(void) {
    return (struct suspend_range){unwind_buffer, unwind.position - unwind_buffer};
}

struct suspend_range suspend_stack_range(void) {
    return (struct suspend_range){stack_pointer, stack + STACK_SIZE - stack_pointer};
}

struct suspend_range suspend_stack(void) {
    return (struct suspend_range){stack, STACK_SIZE};
}

uint32_t wasm_get_asyncify_yield_count(void) {
    return sim.book.yields;
}

uint32_t wasm_get_last_yield_time(void) {
    return sim.book.last_yield_ns / 1000000;
}
