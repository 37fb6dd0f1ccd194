// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/gc.h"

#include <sanitizer/asan_interface.h>

#include "py/mpstate.h"

void unchecked_gc_init(void *start, void *end);
void *unchecked_gc_alloc(size_t size, unsigned int flags);
void unchecked_gc_free(void *block);
void *unchecked_gc_realloc(void *block, size_t size, bool may_move);
void unchecked_gc_collect_end(void);

// Behind each object, where writing past its end would go unseen into what is left of its last
// block, or into the next one.
#define RED_ZONE 1

#define UNCHECKED __attribute__((no_sanitize("address", "coverage"), no_builtin))

UNCHECKED void *unchecked_memset(void *at, int value, size_t size) {
    for (char *byte = at; size > 0; size--) {
        *byte++ = value;
    }
    return at;
}

UNCHECKED void *unchecked_memmove(void *to, const void *from, size_t size) {
    char *target = to;
    const char *source = from;
    if (target < source) {
        for (size_t i = 0; i < size; i++) {
            target[i] = source[i];
        }
    } else {
        while (size-- > 0) {
            target[size] = source[size];
        }
    }
    return to;
}

static void *note_alloc(void *block, size_t size) {
    if (block != NULL) {
        __asan_poison_memory_region(block, gc_nbytes(block));
        __asan_unpoison_memory_region(block, size);
    }
    return block;
}

void gc_init(void *start, void *end) {
    __asan_unpoison_memory_region(start, (char *)end - (char *)start);
    unchecked_gc_init(start, end);
    const mp_state_mem_area_t *area = &MP_STATE_MEM(area);
    __asan_poison_memory_region(area->gc_pool_start, area->gc_pool_end - area->gc_pool_start);
}

void *gc_alloc(size_t size, unsigned int flags) {
    return size == 0 ? NULL : note_alloc(unchecked_gc_alloc(size + RED_ZONE, flags), size);
}

void gc_free(void *block) {
    if (block != NULL) {
        __asan_poison_memory_region(block, gc_nbytes(block));
    }
    unchecked_gc_free(block);
}

void *gc_realloc(void *block, size_t size, bool may_move) {
    if (block == NULL || size == 0) {
        gc_free(block);
        return gc_alloc(size, false);
    }
    size_t size_before = gc_nbytes(block);
    void *moved = unchecked_gc_realloc(block, size + RED_ZONE, may_move);
    if (moved != NULL && moved != block) {
        __asan_poison_memory_region(block, size_before);
    }
    return note_alloc(moved, size);
}

// What was swept away: the allocation table has two bits a block, 0 for a free one.
static void poison_free_blocks(void) {
    const mp_state_mem_area_t *area = &MP_STATE_MEM(area);
    for (size_t i = 0; i < area->gc_alloc_table_byte_len * 4; i++) {
        if ((area->gc_alloc_table_start[i / 4] >> (i % 4 * 2) & 3) == 0) {
            __asan_poison_memory_region(
                area->gc_pool_start + i * MICROPY_BYTES_PER_GC_BLOCK, MICROPY_BYTES_PER_GC_BLOCK);
        }
    }
}

void gc_collect_end(void) {
    unchecked_gc_collect_end();
    poison_free_blocks();
}
