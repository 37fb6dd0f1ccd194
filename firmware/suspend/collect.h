// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_GC_H
#define WHILETRUE_GC_H

// Marks what is alive. Only while the machine is unwound: called by the driver in suspend.c.
void gc_collect_unwound(void);

// Makes a Python heap of `sim.in.heap_size` bytes.
void gc_start(void);

#endif // WHILETRUE_GC_H
