// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Not simulated: what an edge takes from the program, and edges that come too fast for a chip.
#include "pulse_in.h"

#include <stddef.h>

#include "events.h"
#include "machine.h"

static struct sim_pulse_in *all[SIM_PULSE_INS];

static void keep(struct sim_pulse_in *it, uint64_t us) {
    it->us[(it->first + it->count) % it->room] = us < SIM_PULSE_MOST_US ? us : SIM_PULSE_MOST_US;
    if (it->count < it->room) {
        it->count++;
    } else {
        it->first = (it->first + 1) % it->room;
    }
}

static uint32_t find(const struct sim_pulse_in *it) {
    uint32_t i = 0;
    while (i < SIM_PULSE_INS && all[i] != it) {
        i++;
    }
    return i;
}

static struct sim_pulse_in *find_pin(uint32_t pin) {
    for (uint32_t i = 0; i < SIM_PULSE_INS; i++) {
        if (all[i] != NULL && all[i]->pin == pin) {
            return all[i];
        }
    }
    return NULL;
}

static void edge(uint32_t pin, bool level) {
    struct sim_pulse_in *it = find_pin(pin);
    if (it == NULL || it->is_paused) {
        return;
    }
    // By a counter of microseconds, as a chip has it.
    uint64_t us = sim_event_now_ns() / 1000;
    if (!it->is_idle) {
        keep(it, us - it->edge_us);
    } else if (level != it->idle) {
        it->is_idle = false;
    }
    it->edge_us = us;
}

void sim_pulse_ins_stop(void) {
    for (uint32_t i = 0; i < SIM_PULSE_INS; i++) {
        all[i] = NULL;
    }
}

static void begin(struct sim_pulse_in *it) {
    it->is_idle = true;
    it->is_paused = false;
}

enum sim_pulse_in_result sim_pulse_in_begin(struct sim_pulse_in *it) {
    uint32_t i = find(NULL);
    if (i == SIM_PULSE_INS) {
        return SIM_PULSE_IN_TOO_MANY;
    }
    it->first = 0;
    it->count = 0;
    begin(it);
    if (!sim_pin_listen(it->pin, edge)) {
        return SIM_PULSE_IN_NO_CHANNEL;
    }
    all[i] = it;
    return SIM_PULSE_IN_DONE;
}

void sim_pulse_in_end(const struct sim_pulse_in *it) {
    uint32_t i = find(it);
    if (i != SIM_PULSE_INS) {
        all[i] = NULL;
    }
}

void sim_pulse_in_pause(struct sim_pulse_in *it) {
    sim_events_run();
    it->is_paused = true;
}

void sim_pulse_in_resume(struct sim_pulse_in *it, uint16_t trigger_us) {
    sim_pulse_in_pause(it);
    if (trigger_us > 0) {
        sim_pin_pulse(it->pin, !it->idle, (uint64_t)trigger_us * 1000);
        sim_pin_input(it->pin, SIM_PULL_NONE);
    }
    begin(it);
}

void sim_pulse_in_clear(struct sim_pulse_in *it) {
    sim_events_run();
    it->first = 0;
    it->count = 0;
}

uint16_t sim_pulse_in_count(struct sim_pulse_in *it) {
    sim_events_run();
    return it->count;
}

uint16_t sim_pulse_in_get(const struct sim_pulse_in *it, uint16_t index) {
    return it->us[(it->first + index) % it->room];
}

uint16_t sim_pulse_in_take(struct sim_pulse_in *it) {
    uint16_t us = it->us[it->first];
    it->first = (it->first + 1) % it->room;
    it->count--;
    return us;
}
