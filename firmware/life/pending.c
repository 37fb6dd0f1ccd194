// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "pending.h"

#include "life/main.h"
#include "py/runtime.h"
#include "sim/machine.h"

void pending_take(void) {
    uint32_t came = sim_take_came();
    if (came & SIM_CAME_INTERRUPT) {
        mp_sched_keyboard_interrupt();
    }
    if (came & SIM_CAME_RELOAD) {
        main_auto_reload();
    }
}

void pending_wait(uint64_t wake_ns) {
    mp_handle_pending(true); // what was taken where nothing could be raised
    sim_wait(wake_ns);
    pending_take();
    mp_handle_pending(true);
}
