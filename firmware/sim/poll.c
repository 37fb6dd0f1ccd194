// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The cold path of the VM hook. The hot path, in mpconfigport.h, only counts down.
#include "suspend/suspend.h"
#include "host.h"
#include "machine.h"
#include "py/runtime.h"

#include "life/main.h"

// The clock is looked at about this often, whatever a hook costs.
#define INTERVAL_US 250
#define INTERVAL_MIN 16
#define INTERVAL_MAX 65536
// In virtual time a slice is a fixed number of hooks, so that yields are the same in every run.
#define INTERVAL_VIRTUAL 4096

int32_t sim_hooks_left;

static int32_t interval = INTERVAL_MIN; // hooks from one look at the clock to the next
static int32_t planned;                 // hooks_left began here
static uint64_t hooks_counted;
static double looked_us; // the host's clock then

static void plan(int32_t hooks) {
    planned = hooks - 1;
    sim_hooks_left = planned;
}

static void count(void) {
    hooks_counted += planned - sim_hooks_left;
    planned = sim_hooks_left;
}

uint64_t sim_hooks(void) {
    return hooks_counted + (planned - sim_hooks_left);
}

void sim_poll_soon(void) {
    count();
    plan(1);
}

void sim_poll_inputs(void) {
    sim_serial_poll();
    if (sim_now_us() >= sim_reload_us) {
        main_auto_reload();
    }
}

// Next interval from how long the last one took; a long suspension in between does no harm.
static void adapt(double now) {
    double took = now - looked_us;
    if (took < INTERVAL_US / 2 && interval < INTERVAL_MAX) {
        interval *= 2;
    } else if (took > INTERVAL_US * 2 && interval > INTERVAL_MIN) {
        interval /= 2;
    }
}

static int32_t yield_every(void) {
    return sim.in.yield_every < INT32_MAX ? (int32_t)sim.in.yield_every : INT32_MAX;
}

static void poll_virtual(void) {
    plan(sim.in.yield_every != 0 ? yield_every() : INTERVAL_VIRTUAL);
    while (sim.in.limit_us != 0 && sim_now_us() >= sim.in.limit_us) {
        suspend(SIM_PAUSE_LIMIT);
    }
    suspend(SIM_PAUSE_SLICE);
}

static void poll_real(void) {
    double now = host_clock_us();
    adapt(now);
    plan(interval);
    if (now >= suspend_deadline_us) {
        suspend(SIM_PAUSE_SLICE);
        now = host_clock_us();
    }
    looked_us = now;
}

// While a scheduled function runs, the VM does not look for pending exceptions: one that never ends
// would never see Ctrl-C. It gets an exception of its own; the pending one is for the program.
static void end_scheduled_function(void) {
    mp_obj_t pending = MP_STATE_MAIN_THREAD(mp_pending_exception);
    if (MP_STATE_VM(sched_state) < 0 && pending != MP_OBJ_NULL) {
        nlr_raise(mp_obj_new_exception(mp_obj_get_type(pending)));
    }
}

void sim_poll(void) {
    count();
    if (sim_drive_take_changed()) {
        suspend(SIM_PAUSE_DRIVE);
    }
    if (sim.in.time_mode == SIM_TIME_VIRTUAL) {
        poll_virtual();
    } else if (sim.in.yield_every != 0) {
        plan(yield_every());
        suspend(SIM_PAUSE_SLICE);
    } else {
        poll_real();
    }
    sim_poll_inputs();
    end_scheduled_function();
}

uint32_t wasm_get_bytecode_count(void) {
    return planned - sim_hooks_left;
}
