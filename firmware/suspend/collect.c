// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Live pointers sit in wasm locals, which nothing can scan. So a collection unwinds the machine:
// then every local is in the unwind buffer, and the roots are exactly that buffer, the C stack and
// MicroPython's own root pointers. Marking is done unwound. Sweeping is done after the rewind,
// because it runs finalisers, and those are Python that may suspend.
#include "py/gc.h"

#include <string.h>

#include "collect.h"
#include "py/mpstate.h"
#include "sim/machine.h"
#include "suspend.h"

static char heap[SIM_HEAP_MAX] __attribute__((aligned(16)));

void gc_start(uint32_t size) {
    if (size == 0) {
        size = SIM_HEAP_DEFAULT;
    } else if (size < SIM_HEAP_MIN) {
        size = SIM_HEAP_MIN;
    } else if (size > SIM_HEAP_MAX) {
        size = SIM_HEAP_MAX;
    }
    sim.out.heap_size = size;
    sim.book.idle[SIM_IDLE_HEAP] = sim_range(heap + size, SIM_HEAP_MAX - size);
    gc_init(heap, heap + size);
    if (sim.in.collect_every != 0) {
        MP_STATE_MEM(gc_alloc_threshold) = sim.in.collect_every / MICROPY_BYTES_PER_GC_BLOCK;
    }
}

// Bytes in use, from the allocation table: two bits a block, 0 for a free one.
static uint32_t heap_used(void) {
    mp_state_mem_area_t *area = &MP_STATE_MEM(area);
    uint32_t blocks = 0;
    for (size_t i = 0; i < area->gc_alloc_table_byte_len; i++) {
        uint8_t kinds = area->gc_alloc_table_start[i];
        blocks += __builtin_popcount((kinds | kinds >> 1) & 0x55);
    }
    return blocks * MICROPY_BYTES_PER_GC_BLOCK;
}

#define BLOCK_KIND(area, block) ((area)->gc_alloc_table_start[(block) / 4] >> (block) % 4 * 2 & 3)
#define KIND_TAIL 2
#define WORD_BLOCKS 16
#define WORD_TAILS 0xaaaaaaaau

// The first block of the object that `block` is in, or of what lies before, where it is free.
static size_t first_block(const mp_state_mem_area_t *area, size_t block) {
    while (BLOCK_KIND(area, block) == KIND_TAIL) {
        uint32_t word = 0;
        if (block % WORD_BLOCKS == WORD_BLOCKS - 1) {
            memcpy(
                &word, area->gc_alloc_table_start + block / WORD_BLOCKS * sizeof word, sizeof word);
        }
        block -= word == WORD_TAILS ? WORD_BLOCKS : 1;
    }
    return block;
}

// MicroPython's collector takes an address for a reason to keep an object only where the object begins.
// But a compiler that needs a pointer no more but for one that it has moved along from there keeps that one
// alone. What C had in its hands when it was unwound is therefore kept from any address within.
static void collect_range(struct suspend_range range) {
    const mp_state_mem_area_t *area = &MP_STATE_MEM(area);
    const uintptr_t *words = range.start;
    for (size_t i = 0; i < range.size / sizeof *words; i++) {
        uintptr_t offset = words[i] - (uintptr_t)area->gc_pool_start;
        if (offset < (uintptr_t)(area->gc_pool_end - area->gc_pool_start)) {
            size_t block = first_block(area, offset / MICROPY_BYTES_PER_GC_BLOCK);
            void *start = area->gc_pool_start + block * MICROPY_BYTES_PER_GC_BLOCK;
            gc_collect_root(&start, 1);
        }
    }
}

void gc_collect_unwound(void) {
    uint32_t used = heap_used();
    if (used > sim.out.heap_peak) {
        sim.out.heap_peak = used;
    }
    sim.out.gc_count++;
    gc_collect_start();
    collect_range(suspend_unwind_range());
    collect_range(suspend_stack_range());
}

void gc_collect(void) {
    suspend(SUSPEND_COLLECT);
    gc_collect_end();
    sim.out.heap_used = heap_used();
    sim_work_owed(sim.out.heap_used / 64 + sim.out.heap_size / 512);
}
