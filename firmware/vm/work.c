// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
#include "work.h"

#include "life/pending.h"
#include "py/mpstate.h"
#include "py/runtime.h"
#include "sim/machine.h"

void vm_pause_now(void) {
    sim_poll();
    pending_take();
    if (MP_STATE_VM(sched_state) == MP_SCHED_PENDING) {
        sim_poll_soon();
    }
}

void vm_work_poll(void) {
    sim_poll();
    pending_take();
    mp_obj_t pending = MP_STATE_THREAD(mp_pending_exception);
    if (pending != MP_OBJ_NULL && MP_STATE_VM(sched_state) == MP_SCHED_PENDING &&
        MP_STATE_THREAD(nlr_top) != NULL) {
        MP_STATE_THREAD(mp_pending_exception) = MP_OBJ_NULL;
        nlr_raise(pending);
    }
}
