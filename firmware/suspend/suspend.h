// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Suspending the machine anywhere, and resuming it exactly. Only suspend.c knows Asyncify.
#ifndef WHILETRUE_SUSPEND_H
#define WHILETRUE_SUSPEND_H

#include <stddef.h>
#include <stdint.h>

#include "sim/host.h" // suspend()

// Reasons above the host's SIM_PAUSE_x: handled before sim_run() returns.
enum {
    SUSPEND_COLLECT = 0x100, // collect garbage, resume at once
    SUSPEND_RESTART,         // drop the stack and start the machine from its root
};

// Where the machine is between running and suspended. vm_run() looks at it after each call.
enum {
    SUSPEND_RUNNING, // zero, because it is asked so often
    SUSPEND_FRESH,
    SUSPEND_UNWOUND,
    SUSPEND_REWINDING,
};
extern uint32_t suspend_phase;

// While the machine is unwound, its state is in these two ranges. The collector's roots.
struct suspend_range {
    void *start;
    size_t size;
};
struct suspend_range suspend_unwind_range(void);
struct suspend_range suspend_stack_range(void);

// Memory for what does not suspend: not kept when the machine does.
struct suspend_range suspend_scratch(void);

// The whole of the machine's C stack, for stack checks.
struct suspend_range suspend_stack(void);

// Clears what is below the C stack: frames to come have holes, and what calls that are over have left there
// would be roots of garbage. For where a program begins, or a line of the REPL.
void suspend_clear_stack(void);

#endif // WHILETRUE_SUSPEND_H
