// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Digital pins: direction, pull, level, what drives them from outside, and each change with its time.
// Not simulated: voltages in between, drive strength, bouncing contacts, two outputs against each other.
#include <string.h>

#include "machine.h"

static uint8_t owners[SIM_PINS]; // SIM_OWNER_x

// How many changes from outside the program has seen, by pin.
static uint32_t edges_seen[SIM_PINS];

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
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        sim_pin_release(pin);
        edges_seen[pin] = sim.in.pins[pin].edges;
    }
}

void sim_pin_input(uint32_t pin, uint8_t pull) {
    struct sim_pin_out *out = &sim.out.pins[pin];
    if (out->direction != SIM_DIRECTION_INPUT) {
        out->direction = SIM_DIRECTION_INPUT;
        edges_seen[pin] = sim.in.pins[pin].edges;
    }
    out->pull = pull;
    out->open_drain = 0;
}

// Where the host records, no edge is written over that it has not taken. What a reset makes of all pins
// always finds room.
static void make_room(void) {
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

static bool level_of(uint32_t pin, uint8_t drive, uint8_t pull) {
    switch (drive) {
        case SIM_DRIVE_LOW:
            return false;
        case SIM_DRIVE_HIGH:
            return true;
        default:
            // Nothing drives the pin. Without a pull it floats, and reads as noise.
            return pull == SIM_PULL_NONE ? sim_random(SIM_RANDOM_PIN + pin) & 1
                                         : pull == SIM_PULL_UP;
    }
}

// A press and release that both fell between two reads would be lost. Two or more changes since
// the last read, and a level as before: report the level in between once.
static bool missed_pulse(uint32_t pin) {
    return sim.in.pins[pin].edges - edges_seen[pin] >= 2;
}

bool sim_pin_read(uint32_t pin) {
    struct sim_pin_out *out = &sim.out.pins[pin];
    uint8_t drive = sim.in.pins[pin].drive;
    if (out->direction == SIM_DIRECTION_OUTPUT) {
        // An open-drain output that is off lets go of the pin: it reads what drives it, or high.
        return out->level && !(out->open_drain && drive == SIM_DRIVE_LOW);
    }
    bool floats = drive == SIM_DRIVE_OPEN && out->pull == SIM_PULL_NONE;
    bool level = level_of(pin, drive, out->pull);
    if (!floats && missed_pulse(pin) && level == out->level) {
        level = !level;
    }
    edges_seen[pin] = sim.in.pins[pin].edges;
    out->level = level;
    return level;
}
