// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Machine time: the work done, at what it costs the board's chip, and the time that passed besides.
// It never depends on the host's clock. The host says how far it may go, and so keeps the pace.
// Not simulated: a crystal that drifts, and what interrupts and USB take from the program.
#include "events.h"
#include "host.h"
#include "machine.h"
#include "pwm.h"

// Events that happen in a wait before the host is asked whether the slice is over.
#define EVENTS_AT_ONCE 256

static uint64_t boot_ns;   // when the board last came to life: power-on or a reset
static uint64_t passed_ns; // in sleeps and on wires
static uint64_t unit_ns = SIM_UNIT_NS_DEFAULT;

void sim_clock_start(void) {
    unit_ns = sim.in.unit_ns >= 1 && sim.in.unit_ns <= SIM_UNIT_NS_MAX ? sim.in.unit_ns
                                                                       : SIM_UNIT_NS_DEFAULT;
}

void sim_clock_boot(void) {
    boot_ns = sim_now_ns();
}

uint64_t sim_now_ns(void) {
    return passed_ns + sim_work_done() * unit_ns;
}

uint64_t sim_now_us(void) {
    return sim_now_ns() / 1000;
}

uint64_t sim_uptime_ns(void) {
    return sim_event_now_ns() - boot_ns;
}

uint64_t sim_work_until(uint64_t ns) {
    uint64_t now = sim_now_ns();
    return ns <= now ? 0 : (ns - now + unit_ns - 1) / unit_ns;
}

static void go_to(uint64_t ns) {
    uint64_t now = sim_now_ns();
    if (ns > now) {
        passed_ns += ns - now;
    }
}

// Time goes on until `ns`, and all that happens before that happens at its time. False: so much happens that the
// host is to be asked first.
static bool pass_until(uint64_t ns, uint32_t most_events) {
    for (uint32_t happened = 0; sim_event_next_ns() <= ns; happened++) {
        if (happened == most_events) {
            return false;
        }
        go_to(sim_event_next_ns());
        sim_events_run();
    }
    go_to(ns);
    return true;
}

void sim_pass(uint64_t ns) {
    pass_until(sim_now_ns() + ns, UINT32_MAX);
    sim_poll_soon();
}

uint64_t sim_wire_ns(uint64_t bits, uint32_t per_second) {
    uint64_t seconds = bits / per_second;
    uint64_t rest = bits % per_second;
    return seconds * 1000000000 + (rest * 1000000000 + per_second - 1) / per_second;
}

bool sim_limit_reached(void) {
    return sim.in.limit_ns != 0 && sim_now_ns() >= sim.in.limit_ns;
}

// How far a wait until `wake_ns` may go before the host is asked again; SIM_FOREVER for no limit.
static uint64_t allowed(uint64_t wake_ns) {
    uint64_t until = wake_ns;
    if (sim_now_ns() < sim_reload_ns && sim_reload_ns < until) {
        until = sim_reload_ns; // which may end the program
    }
    if (sim.in.rest_ns != 0 && sim.in.rest_ns < until) {
        until = sim.in.rest_ns;
    }
    if (sim.in.limit_ns != 0 && sim.in.limit_ns < until) {
        until = sim.in.limit_ns;
    }
    return until;
}

static void pause_in_wait(uint64_t wake_ns) {
    // What blinks is shown, though the program sleeps.
    uint64_t seen_ns = wake_ns == SIM_FOREVER ? SIM_FOREVER : sim_pwm_seen_ns();
    sim.book.wake_ns = wake_ns < seen_ns ? wake_ns : seen_ns;
    bool rests = sim.in.rest_ns != 0 && sim_now_ns() >= sim.in.rest_ns;
    if (sim_limit_reached() && !rests) {
        sim_pause(SIM_PAUSE_LIMIT);
    } else {
        sim_pause(wake_ns == SIM_FOREVER ? SIM_PAUSE_INPUT : SIM_PAUSE_SLEEP);
    }
}

void sim_wait(uint64_t wake_ns) {
    uint64_t start = sim_now_ns();
    // Each wait is another moment, also where no Python runs in between.
    sim_work_owed(1);
    // The host may have something for a program that waits for it. Time passes only if not.
    bool asked = wake_ns != SIM_FOREVER;
    while (!sim_poll_inputs() && sim_now_ns() < wake_ns) {
        sim.out.wait_began_ns = start;
        sim_serial_note_rest();
        uint64_t until = allowed(wake_ns);
        if (asked && until != SIM_FOREVER && !pass_until(until, EVENTS_AT_ONCE)) {
            if (sim.in.yield_every != 0 || host_pause_now()) {
                sim_pause(SIM_PAUSE_SLICE);
            }
            continue;
        }
        pause_in_wait(wake_ns);
        asked = true;
    }
    sim.out.asleep_ns += sim_now_ns() - start;
}
