// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include "modules/settings.h"
#include "mount.h"
#include "py/cstack.h"
#include "py/gc.h"
#include "py/mphal.h"
#include "python.h"
#include "safe_mode.h"
#include "shared/readline/readline.h"
#include "sim/machine.h"
#include "suspend/collect.h"
#include "suspend/suspend.h"
#include "suspend/target.h"
#include "vm/pystack.h"

// Deepest C stack before "maximum recursion depth exceeded". The engine's own stack, which wasm
// cannot see, grows along: see "Limits" in docs/architecture.md.
#ifndef STACK_LIMIT
#define STACK_LIMIT (112 * 1024)
#endif

static bool there;

bool python_is_there(void) {
    return there;
}

static void start_world(uint32_t heap_size) {
    pystack_start(PYSTACK_DEFAULT);
    gc_start(heap_size);
    mp_init();
    mp_hal_set_interrupt_char(-1);
    mount_drive();
}

// Safe mode takes the defaults: what is set may be why it is on.
static mp_int_t setting(const char *key) {
    return safe_mode_is_on() ? 0 : settings_find_number(key);
}

void python_start(void) {
    if (there) {
        // The stack may have been dropped, and what was on it: sim_restart().
        MP_STATE_THREAD(nlr_top) = NULL;
        MP_STATE_THREAD(nlr_jump_callback_top) = NULL;
        gc_sweep_all(); // finalisers: open files are closed
        mp_deinit();
    }
    there = true;
    struct suspend_range stack = suspend_stack();
    mp_cstack_init_with_top((char *)stack.start + stack.size, STACK_LIMIT);
    start_world(sim.in.heap_size);
    mp_int_t heap_size = setting("CIRCUITPY_HEAP_START_SIZE");
    if (heap_size > (mp_int_t)sim.out.heap_size && heap_size <= SIM_HEAP_MAX) {
        // A board's heap grows to what its chip has: what is asked for beyond that is for here.
        mp_deinit();
        start_world(heap_size);
    }
    pystack_start(setting("CIRCUITPY_PYSTACK_SIZE"));
    mp_obj_list_append(mp_sys_path, MP_OBJ_NEW_QSTR(MP_QSTR__slash_));
    mp_obj_list_append(mp_sys_path, MP_OBJ_NEW_QSTR(MP_QSTR__slash_lib));
    readline_init0();
}
