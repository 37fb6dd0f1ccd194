// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's types that hold many bytes or items (see patches.mk): moving and
// comparing these is work (sim/work.h).
#ifndef WHILETRUE_WORK_BLOCKS_H
#define WHILETRUE_WORK_BLOCKS_H

#include <string.h>

#include "sim/work.h"

// Nothing may come from nowhere: these functions want true pointers even for no bytes.
static inline void *work_memcpy(void *to, const void *from, size_t size) {
    sim_work_block(size);
    return size == 0 ? to : memcpy(to, from, size);
}

static inline void *work_memmove(void *to, const void *from, size_t size) {
    sim_work_block(size);
    return size == 0 ? to : memmove(to, from, size);
}

static inline int work_memcmp(const void *a, const void *b, size_t size) {
    sim_work_block(size);
    return size == 0 ? 0 : memcmp(a, b, size);
}

#define memcpy work_memcpy
#define memmove work_memmove
#define memcmp work_memcmp

#endif // WHILETRUE_WORK_BLOCKS_H
