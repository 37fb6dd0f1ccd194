// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Digital pins: direction, pull, level, what drives them from outside, and each change with its time.
// Presses that are quick, or that come all at once from a host that is slow, are presses all the same: a
// pin stays as a person put it for a while, and what comes next waits.
// Not simulated: voltages in between, drive strength, bouncing contacts, two outputs against each other.
#include <string.h>

#include "machine.h"

static uint8_t owners[SIM_PINS]; // SIM_OWNER_x

// What drives a pin from outside. Changes are counted as in `sim.in.pins[].count`.
static struct outside {
    uint64_t next_ns; // the next change comes about now, or waits until then
    uint32_t arrived; // changes that the host has put in
    uint32_t applied; // those of them that have come about
    uint32_t seen;    // those of them that the program has seen
    uint8_t wire;     // as of the last that has come about
} outside[SIM_PINS];

static uint32_t news_seen; // of `sim.in.pin_news`

// Lets come about what is due.
static struct outside *settle(uint32_t pin) {
    struct outside *it = &outside[pin];
    while (it->applied != it->arrived && sim_now_ns() >= it->next_ns) {
        uint8_t change = sim.in.pins[pin].changes[it->applied % SIM_PIN_CHANGES];
        it->wire = change & ~SIM_WIRE_HELD;
        if (change & SIM_WIRE_HELD) {
            it->next_ns += SIM_HELD_NS;
        }
        it->applied++;
    }
    return it;
}

static void arrive(uint32_t pin) {
    struct outside *it = settle(pin);
    if (it->applied == it->arrived && it->next_ns < sim_now_ns()) {
        it->next_ns = sim_now_ns();
    }
    it->arrived = sim.in.pins[pin].count;
    if (it->arrived - it->applied > SIM_PIN_CHANGES) {
        it->applied = it->arrived - SIM_PIN_CHANGES;
    }
}

void sim_pins_poll(void) {
    if (news_seen == sim.in.pin_news) {
        return;
    }
    news_seen = sim.in.pin_news;
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        if (outside[pin].arrived != sim.in.pins[pin].count) {
            arrive(pin);
        }
    }
}

bool sim_pin_claim(uint32_t pin, uint8_t owner) {
    if (owners[pin] != SIM_OWNER_NONE) {
        return false;
    }
    owners[pin] = owner;
    return true;
}

const struct sim_pin_out *sim_pin(uint32_t pin) {
    return &sim.out.pins[pin];
}

static void record_edge(uint32_t pin, bool level) {
    struct sim_edge *edge = &sim.out.edges[sim.out.edge_head % SIM_EDGES];
    *edge = (struct sim_edge){.time_ns = sim_now_ns(), .pin = pin, .value = level};
    sim.out.edge_head++;
}

static void set_level(uint32_t pin, bool level) {
    if (sim.out.pins[pin].level != level) {
        sim.out.pins[pin].level = level;
        record_edge(pin, level);
    }
}

void sim_pin_release(uint32_t pin) {
    if (sim.out.pins[pin].direction == SIM_DIRECTION_OUTPUT) {
        set_level(pin, false);
    }
    memset(&sim.out.pins[pin], 0, sizeof(sim.out.pins[pin]));
    owners[pin] = SIM_OWNER_NONE;
}

void sim_pins_start(void) {
    sim_pins_poll();
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        sim_pin_release(pin);
        outside[pin].seen = settle(pin)->applied;
    }
}

void sim_pin_input(uint32_t pin, uint8_t pull) {
    struct sim_pin_out *out = &sim.out.pins[pin];
    if (out->direction != SIM_DIRECTION_INPUT) {
        out->direction = SIM_DIRECTION_INPUT;
        outside[pin].seen = settle(pin)->applied;
    }
    out->pull = pull;
    out->open_drain = 0;
}

// Where the host records, no edge is written over that it has not taken. What a reset makes of all pins
// always finds room.
static void make_room(void) {
    sim_moment();
    while ((sim.in.flags & SIM_FLAG_RECORD) &&
           sim.out.edge_head - sim.in.edge_tail > SIM_EDGES - SIM_PINS - 1) {
        sim_pause(SIM_PAUSE_RECORD);
    }
}

void sim_pin_output(uint32_t pin, bool level, bool open_drain) {
    make_room();
    struct sim_pin_out *out = &sim.out.pins[pin];
    out->direction = SIM_DIRECTION_OUTPUT;
    out->pull = SIM_PULL_NONE;
    out->open_drain = open_drain;
    set_level(pin, level);
}

void sim_pin_write(uint32_t pin, bool level) {
    make_room();
    set_level(pin, level);
}

static bool level_of(uint32_t pin, uint8_t wire, uint8_t pull) {
    switch (wire) {
        case SIM_WIRE_LOW:
            return false;
        case SIM_WIRE_HIGH:
            return true;
        default:
            // Nothing drives the pin. Without a pull it floats, and reads as noise.
            return pull == SIM_PULL_NONE ? sim_random(SIM_RANDOM_PIN + pin) & 1
                                         : pull == SIM_PULL_UP;
    }
}

// A press and release that both fell between two reads would be lost. Two or more changes since
// the last read, and a level as before: report the level in between once.
static bool missed_pulse(const struct outside *it) {
    return it->applied - it->seen >= 2;
}

bool sim_pin_read(uint32_t pin) {
    struct sim_pin_out *out = &sim.out.pins[pin];
    struct outside *it = settle(pin);
    uint8_t wire = it->wire;
    if (out->direction == SIM_DIRECTION_OUTPUT) {
        // An open-drain output that is off lets go of the pin: it reads what drives it, or high.
        return out->level && !(out->open_drain && wire == SIM_WIRE_LOW);
    }
    bool floats = wire == SIM_WIRE_OPEN && out->pull == SIM_PULL_NONE;
    bool level = level_of(pin, wire, out->pull);
    if (!floats && missed_pulse(it) && level == out->level) {
        level = !level;
    }
    it->seen = it->applied;
    out->level = level;
    return level;
}
