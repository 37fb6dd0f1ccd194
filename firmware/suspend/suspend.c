// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The unwind/rewind driver. Binaryen's Asyncify pass instruments every function that can reach
// suspend(): on an unwind each one saves its locals to the unwind buffer and returns, on a rewind
// each one loads them and calls on to where it was. A function that holds both start_unwind and
// stop_rewind is left uninstrumented, so suspend() must not be inlined, here or by the optimisers.
// https://github.com/WebAssembly/binaryen/blob/main/src/passes/Asyncify.cpp
#include <string.h>

#include "suspend.h"

#include "libc.h"
#include "sim/machine.h"
#include "target.h"

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
static char *stack_pointer; // of the suspended machine

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
    sim.book.pause = why;
    suspend_phase = SUSPEND_UNWOUND;
    stack_pointer = get_stack_pointer();
    unwind.position = unwind_buffer;
    unwind.end = unwind_buffer + UNWIND_SIZE;
    asyncify_start_unwind(&unwind);
}

// Through a volatile pointer, or the optimiser inlines the machine into sim_run(), which Asyncify
// is told to leave alone: then nothing would unwind.
static void (*volatile machine_root)(void) = main_run;

// From the linker: where a malloc() would begin, of which there is none.
extern char __heap_base;
#define MEMORY_SIZE (__builtin_wasm_memory_size(0) * 65536)

static void note_idle_ranges(void) {
    struct sim_range *idle = sim.book.idle;
    idle[SIM_IDLE_UNWIND] = sim_range(unwind_buffer, UNWIND_SIZE);
    idle[SIM_IDLE_STACK] = sim_range(stack, stack_pointer - stack);
    idle[SIM_IDLE_END] = sim_range(&__heap_base, MEMORY_SIZE - (uintptr_t)&__heap_base);
}

void target_enter(void) {
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
    note_idle_ranges();
    if (unwind_canary != CANARY) {
        __builtin_trap();
    }
}

void suspend_clear_stack(void) {
    memset(stack, 0, get_stack_pointer() - stack);
}

void target_drop(void) {
    suspend_phase = SUSPEND_FRESH;
}

struct suspend_range suspend_unwind_range(void) {
    return (struct suspend_range){unwind_buffer, unwind.position - unwind_buffer};
}

struct suspend_range suspend_stack_range(void) {
    return (struct suspend_range){stack_pointer, stack + STACK_SIZE - stack_pointer};
}

struct suspend_range suspend_scratch(void) {
    return (struct suspend_range){unwind_buffer, UNWIND_SIZE};
}

struct suspend_range suspend_stack(void) {
    return (struct suspend_range){stack, STACK_SIZE};
}
