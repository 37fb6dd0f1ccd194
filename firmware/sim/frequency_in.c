// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// As CircuitPython has it on an ESP32. Not simulated: signals that are too fast for a counter.
#include "frequency_in.h"

#include "events.h"
#include "machine.h"

static struct counter {
    uint32_t pin;
    uint32_t period_ms;
    uint32_t edges;    // since the time began
    uint32_t captured; // in the last one
    bool is_used;
    bool is_paused;
} counters[SIM_FREQUENCY_INS];

static void capture(uint32_t i, uint32_t unused);

static void stop_timer(uint32_t i) {
    sim_event_cancel_all(capture, i);
}

static void start_timer(uint32_t i) {
    stop_timer(i);
    counters[i].edges = 0;
    sim_event_at(sim_event_now_ns() + counters[i].period_ms * 1000000ull, capture, i, 0);
}

static void capture(uint32_t i, uint32_t unused) {
    (void)unused;
    counters[i].captured = counters[i].edges;
    start_timer(i);
}

// SIM_FREQUENCY_INS: none.
static uint32_t find(uint32_t pin) {
    uint32_t i = 0;
    while (i < SIM_FREQUENCY_INS && !(counters[i].is_used && counters[i].pin == pin)) {
        i++;
    }
    return i;
}

static void edge(uint32_t pin, bool level) {
    (void)level;
    uint32_t i = find(pin);
    if (i != SIM_FREQUENCY_INS) {
        counters[i].edges++;
    }
}

bool sim_frequency_in_begin(uint32_t pin, uint32_t period_ms) {
    uint32_t i = 0;
    while (i < SIM_FREQUENCY_INS && counters[i].is_used) {
        i++;
    }
    if (i == SIM_FREQUENCY_INS || !sim_pin_listen(pin, edge)) {
        return false;
    }
    counters[i] = (struct counter){.pin = pin, .period_ms = period_ms, .is_used = true};
    start_timer(i);
    return true;
}

static void end(uint32_t i) {
    stop_timer(i);
    counters[i].is_used = false;
}

void sim_frequency_in_end(uint32_t pin) {
    uint32_t i = find(pin);
    if (i != SIM_FREQUENCY_INS) {
        end(i);
    }
}

void sim_frequency_ins_stop(void) {
    for (uint32_t i = 0; i < SIM_FREQUENCY_INS; i++) {
        if (counters[i].is_used) {
            end(i);
        }
    }
}

uint32_t sim_frequency_in_hz(uint32_t pin) {
    sim_events_run();
    uint32_t i = find(pin);
    // Two edges a period, and milliseconds.
    return i == SIM_FREQUENCY_INS ? 0 : counters[i].captured * 500ull / counters[i].period_ms;
}

uint32_t sim_frequency_in_period_ms(uint32_t pin) {
    uint32_t i = find(pin);
    return i == SIM_FREQUENCY_INS ? 0 : counters[i].period_ms;
}

void sim_frequency_in_set_period(uint32_t pin, uint32_t period_ms) {
    sim_events_run();
    uint32_t i = find(pin);
    if (i != SIM_FREQUENCY_INS) {
        counters[i].period_ms = period_ms;
        counters[i].captured = 0;
        counters[i].edges = 0;
        if (!counters[i].is_paused) {
            start_timer(i);
        }
    }
}

void sim_frequency_in_clear(uint32_t pin) {
    sim_frequency_in_set_period(pin, sim_frequency_in_period_ms(pin));
}

void sim_frequency_in_pause(uint32_t pin, bool is_paused) {
    sim_events_run();
    uint32_t i = find(pin);
    if (i == SIM_FREQUENCY_INS || counters[i].is_paused == is_paused) {
        return;
    }
    counters[i].is_paused = is_paused;
    if (is_paused) {
        stop_timer(i);
    } else {
        start_timer(i);
    }
}
