// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_GC_H
#define WHILETRUE_GC_H

#include <stdint.h>

// Marks what is alive. Only while the machine is unwound: called by the driver in suspend.c.
void gc_collect_unwound(void);

// Makes a Python heap of `size` bytes: SIM_HEAP_MIN to SIM_HEAP_MAX, or the nearest of them; 0 is the default.
void gc_start(uint32_t size);

#endif // WHILETRUE_GC_H
