// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "suspend/suspend.h"
#include "host.h"
#include "machine.h"

// In virtual time a VM hook takes this long: near what a 64 MHz Cortex-M4 needs for a short loop.
#define HOOK_US 2

static uint64_t boot_us;    // when the board last came to life: power-on or a reset
static double host_zero_us; // real time: the host's clock at power-on
static uint64_t virtual_us; // virtual time: what passed in sleeps

void sim_clock_start(void) {
    host_zero_us = host_clock_us();
}

void sim_clock_boot(void) {
    boot_us = sim_now_us();
}

uint64_t sim_uptime_us(void) {
    return sim_now_us() - boot_us;
}

uint64_t sim_now_us(void) {
    if (sim.in.time_mode == SIM_TIME_VIRTUAL) {
        return virtual_us + sim_hooks() * HOOK_US;
    }
    double now = host_clock_us() - host_zero_us;
    return now > 0 ? (uint64_t)now : 0;
}

// The clock jumps over the sleep, but not past the host's limit: inputs may be due there.
static void wait_virtual(uint64_t wake_us) {
    if (wake_us == SIM_FOREVER) {
        // The host may have input for a program that waits. Time passes only if it has none.
        uint32_t received = sim.in.rx_head;
        suspend(SIM_PAUSE_INPUT);
        if (sim.in.rx_head != received) {
            return;
        }
    }
    uint64_t now = sim_now_us();
    uint64_t limit = sim.in.limit_us;
    if (limit != 0 && limit <= wake_us) {
        if (limit > now) {
            virtual_us += limit - now;
        }
        suspend(SIM_PAUSE_LIMIT);
    } else if (wake_us != SIM_FOREVER) {
        if (wake_us > now) {
            virtual_us += wake_us - now;
        }
        sim.out.wake_us = wake_us;
        suspend(SIM_PAUSE_SLEEP);
    }
}

void sim_wait(uint64_t wake_us) {
    uint64_t start = sim_now_us();
    if (sim.in.time_mode == SIM_TIME_VIRTUAL) {
        wait_virtual(wake_us);
    } else {
        sim.out.wake_us = wake_us;
        suspend(wake_us == SIM_FOREVER ? SIM_PAUSE_INPUT : SIM_PAUSE_SLEEP);
    }
    sim.out.counters.asleep_us += sim_now_us() - start;
    sim_poll_inputs();
}
