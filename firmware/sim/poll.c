// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The cold path of the VM hook. The hot path (vm/inside.h) only counts down.
#include "events.h"
#include "host.h"
#include "machine.h"

// Work from one question to the host, whether the slice is over, to the next.
#define ASK_EVERY 2048

struct sim_countdown sim_countdown;

static uint32_t rx_seen;   // serial bytes that had come at the last look
static uint32_t news_seen; // the same of `news`
static uint32_t news;
static uint32_t inputs_seen; // of `sim.in.input_news`
static uint32_t came;        // SIM_CAME_x that were not taken yet

static void plan(int32_t units) {
    sim_countdown.planned = units - 1;
    sim_countdown.left = sim_countdown.planned;
}

static void count(void) {
    sim_countdown.counted += sim_countdown.planned - sim_countdown.left;
    sim_countdown.planned = sim_countdown.left;
}

uint64_t sim_work_done(void) {
    return sim_countdown.counted + (sim_countdown.planned - sim_countdown.left);
}

void sim_poll_start(void) {
    sim.book.idle[SIM_IDLE_COUNTDOWN] = sim_range(&sim_countdown, sizeof(sim_countdown));
}

void sim_poll_soon(void) {
    count();
    plan(1);
}

void sim_news(void) {
    news++;
}

bool sim_poll_inputs(void) {
    sim_pins_poll();
    if (inputs_seen != sim.in.input_news) {
        inputs_seen = sim.in.input_news;
        sim_inputs_changed();
    }
    uint32_t now = 0;
    if (sim_serial_poll()) {
        now |= SIM_CAME_INTERRUPT;
    }
    if (sim_now_ns() >= sim_reload_ns) {
        sim_reload_ns = SIM_FOREVER;
        now |= SIM_CAME_RELOAD;
    }
    came |= now;
    bool new = now != 0 || rx_seen != sim.in.rx_head || news_seen != news;
    rx_seen = sim.in.rx_head;
    news_seen = news;
    return new;
}

uint32_t sim_take_came(void) {
    uint32_t taken = came;
    came = 0;
    return taken;
}

void sim_forget_interrupt(void) {
    came &= ~SIM_CAME_INTERRUPT;
}

void sim_forget_reload(void) {
    sim_reload_ns = SIM_FOREVER;
    came &= ~SIM_CAME_RELOAD;
}

void sim_pause(uint32_t why) {
    suspend(why);
    // The host may have set another limit.
    sim_poll_soon();
}

void sim_moment(void) {
    sim_work_owed(1);
    while (sim_limit_reached()) {
        sim_pause(SIM_PAUSE_LIMIT);
    }
}

// At most this much work until something is due: at the first hook at which it is, none before.
static int32_t work_until_due(void) {
    uint64_t due = sim_now_ns() < sim_reload_ns ? sim_reload_ns : SIM_FOREVER;
    if (sim_event_next_ns() < due) {
        due = sim_event_next_ns();
    }
    if (sim.in.limit_ns != 0 && sim.in.limit_ns < due) {
        due = sim.in.limit_ns;
    }
    uint64_t most = ASK_EVERY;
    if (sim.in.yield_every != 0) {
        most = sim.in.yield_every < INT32_MAX ? sim.in.yield_every : INT32_MAX;
    }
    if (due != SIM_FOREVER) {
        uint64_t work = sim_work_until(due);
        most = work < most ? work : most;
    }
    return most == 0 ? 1 : (int32_t)most;
}

void sim_poll(void) {
    count();
    sim_events_run();
    if (sim_drive_take_changed()) {
        suspend(SIM_PAUSE_DRIVE);
    }
    while (sim_limit_reached()) {
        suspend(SIM_PAUSE_LIMIT);
    }
    if (sim.in.yield_every != 0 || host_pause_now()) {
        suspend(SIM_PAUSE_SLICE);
    }
    plan(work_until_due());
    sim_poll_inputs();
}

uint32_t wasm_get_bytecode_count(void) {
    return sim_countdown.planned - sim_countdown.left;
}
