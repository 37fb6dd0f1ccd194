// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What setjmp() needs of the C library, where the compiler is older than LLVM 19. There every
// function that calls setjmp() takes a table from malloc() when it is entered and gives it back
// when it is left: for the VM that is every Python call. emcc's own table also grows by one entry
// with every setjmp() in one invocation, so that a loop that catches exceptions would slow down
// and fill the memory. Nothing else in the firmware uses malloc(). Newer compilers use none of it.
#include "libc.h"

#if __clang_major__ < 19

#include <stddef.h>
#include <stdint.h>

#include "sim/sim.h"

// The generated code's own layout; `label` tells the setjmp() calls of one function apart.
struct setjmp_entry {
    uintptr_t id;
    uint32_t label;
};

// The compiler asks for 40 bytes: 4 entries and an end mark.
union table {
    union table *next_free;
    struct setjmp_entry entries[5];
};

// One for each C function on the stack that has called setjmp(): far fewer than C frames.
#define TABLES 4096

static union table tables[TABLES];
static union table *free_tables;
static size_t tables_made;
static uint32_t temp_ret;

void libc_forget_frames(void) {
    free_tables = NULL;
    tables_made = 0;
}

void *malloc(size_t size) {
    union table *table = free_tables;
    if (table != NULL) {
        free_tables = table->next_free;
        return table;
    }
    if (size > sizeof(union table) || tables_made == TABLES) {
        __builtin_trap();
    }
    return &tables[tables_made++];
}

void free(void *pointer) {
    union table *table = pointer;
    table->next_free = free_tables;
    free_tables = table;
}

// How the two 32-bit halves of a result travel in the generated code.
void setTempRet0(uint32_t value) {
    temp_ret = value;
}

uint32_t getTempRet0(void) {
    return temp_ret;
}

// An id belongs to one entry of one table, so that it does not tell how often the VM's loop was left
// for its host. It is odd: the collector, which looks through the stack, takes it for no address.
static uintptr_t id_of(const struct setjmp_entry *table, uint32_t entry) {
    uintptr_t number = (const union table *)table - tables;
    return (number * (sizeof(union table) / sizeof(struct setjmp_entry)) + entry) * 2 + 1;
}

// A call site that runs again takes its entry again: what it saved before is out of use, because
// MicroPython pops one handler before it pushes the next.
struct setjmp_entry *saveSetjmp(
    uintptr_t *env, uint32_t label, struct setjmp_entry *table, uint32_t size) {
    uint32_t i = 0;
    while (table[i].id != 0 && table[i].label != label) {
        i++;
    }
    if (table[i].id == 0) {
        table[i + 1].id = 0;
    }
    *env = id_of(table, i);
    table[i] = (struct setjmp_entry){*env, label};
    temp_ret = size;
    return table;
}

uint32_t testSetjmp(uintptr_t id, struct setjmp_entry *table, uint32_t size) {
    for (uint32_t i = 0; i < size && table[i].id != 0; i++) {
        if (table[i].id == id) {
            return table[i].label;
        }
    }
    return 0;
}

// What the generated code finds in the exception.
static struct {
    void *env;
    int value;
} longjmp_arguments;

// Tag 1 is longjmp's, as the generated handlers expect.
_Noreturn void __wasm_longjmp(void *env, int value) {
    longjmp_arguments.env = env;
    longjmp_arguments.value = value;
    __builtin_wasm_throw(1, &longjmp_arguments);
}

#else

void libc_forget_frames(void) {}

#endif
