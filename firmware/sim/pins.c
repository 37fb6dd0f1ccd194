// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Digital pins: direction, pull, level, what the host holds at them, and each change with its time.
// Presses that are quick, or that come all at once from a host that is slow, are presses all the same: a
// pin stays as a person put it for a while, and what comes next waits.
// Not simulated: drive strength, bouncing contacts.
#include <string.h>

#include "chips.h"
#include "events.h"
#include "machine.h"
#include "nets.h"
#include "pwm.h"

static uint8_t owners[SIM_PINS]; // SIM_OWNER_x

// What the host holds at a pin. Changes are counted as in `sim.in.pins[].count`.
static struct outside {
    uint64_t next_ns; // the next change may come then
    uint32_t arrived; // changes that the host has put in
    uint32_t applied; // those of them that have come about
    uint32_t seen;    // those of them that the program has seen
    uint8_t wire;     // as of the last that has come about
} outside[SIM_PINS];

static sim_pin_changed listeners[SIM_PINS];

static uint32_t news_seen; // of `sim.in.pin_news`

static void hold(uint32_t pin) {
    uint32_t port = SIM_PORT_OUTSIDE + pin;
    switch (outside[pin].wire) {
        case SIM_WIRE_LOW:
            sim_port_drive(port, 0, SIM_CONTACT_OHMS);
            break;
        case SIM_WIRE_HIGH:
            sim_port_drive(port, SIM_HIGH_UV, SIM_CONTACT_OHMS);
            break;
        default:
            sim_port_let_go(port);
    }
}

// Lets come about what is due of what waits, and plans the rest.
static void settle(uint32_t pin, uint32_t unused) {
    (void)unused;
    struct outside *it = &outside[pin];
    while (it->applied != it->arrived) {
        if (it->next_ns > sim_event_now_ns() &&
            sim_event_at(it->next_ns, settle, pin, 0) != SIM_NO_EVENT) {
            return;
        }
        uint8_t change = sim.in.pins[pin].changes[it->applied % SIM_PIN_CHANGES];
        it->wire = change & ~SIM_WIRE_HELD;
        if (change & SIM_WIRE_HELD) {
            it->next_ns += SIM_HELD_NS;
        }
        it->applied++;
        hold(pin);
    }
}

static void arrive(uint32_t pin) {
    struct outside *it = &outside[pin];
    bool waits = it->applied != it->arrived;
    it->arrived = sim.in.pins[pin].count;
    if (it->arrived - it->applied > SIM_PIN_CHANGES) {
        it->applied = it->arrived - SIM_PIN_CHANGES;
    }
    if (waits) {
        return; // what it waits for is planned
    }
    if (it->next_ns < sim_now_ns()) {
        it->next_ns = sim_now_ns();
    }
    settle(pin, 0);
}

void sim_pins_poll(void) {
    if (news_seen == sim.in.pin_news) {
        return;
    }
    news_seen = sim.in.pin_news;
    sim_events_run();
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        if (outside[pin].arrived != sim.in.pins[pin].count) {
            arrive(pin);
        }
    }
}

bool sim_pin_is_free(uint32_t pin) {
    return owners[pin] == SIM_OWNER_NONE;
}

bool sim_pin_claim(uint32_t pin, uint8_t owner) {
    if (!sim_pin_is_free(pin)) {
        return false;
    }
    owners[pin] = owner;
    return true;
}

const struct sim_pin_out *sim_pin(uint32_t pin) {
    return &sim.out.pins[pin];
}

// As the pin is now.
static void record_edge(uint32_t pin) {
    const struct sim_pin_out *out = &sim.out.pins[pin];
    struct sim_edge *edge = &sim.out.edges[sim.out.edge_head % SIM_EDGES];
    *edge = (struct sim_edge){
        .time_ns = sim_now_ns(), .pin = pin, .value = out->level, .pwm = out->pwm};
    sim.out.edge_head++;
}

static void set_level(uint32_t pin, bool level) {
    if (sim.out.pins[pin].level != level) {
        sim.out.pins[pin].level = level;
        record_edge(pin);
    }
}

static void drive(uint32_t pin) {
    const struct sim_pin_out *out = &sim.out.pins[pin];
    uint32_t port = SIM_PORT_CHIP + pin;
    if (out->direction == SIM_DIRECTION_OUTPUT && !(out->open_drain && out->level)) {
        sim_port_drive(port, out->level ? SIM_HIGH_UV : 0, SIM_OUTPUT_OHMS);
    } else if (out->pull != SIM_PULL_NONE) {
        sim_port_drive(port, out->pull == SIM_PULL_UP ? SIM_HIGH_UV : 0, SIM_PULL_OHMS);
    } else {
        sim_port_let_go(port);
    }
}

static void tell(uint32_t pin, uint32_t port, bool level) {
    (void)port;
    listeners[pin](pin, level);
}

bool sim_pin_listen(uint32_t pin, sim_pin_changed changed) {
    uint32_t heard = 0;
    for (uint32_t i = 0; i < SIM_PINS; i++) {
        heard += listeners[i] != NULL;
    }
    if (heard >= sim_chip_edge_channels()) {
        return false;
    }
    sim_events_run();
    listeners[pin] = changed;
    sim_port_listen(SIM_PORT_CHIP + pin, tell, pin);
    return true;
}

static void stop_listening(uint32_t pin) {
    if (listeners[pin] != NULL) {
        sim_port_listen(SIM_PORT_CHIP + pin, NULL, 0);
        listeners[pin] = NULL;
    }
}

void sim_pin_modulate(uint32_t pin, struct sim_pwm pwm, bool level) {
    struct sim_pin_out *out = &sim.out.pins[pin];
    bool is_new = pwm.period_ps != out->pwm.period_ps || pwm.high_ps != out->pwm.high_ps;
    out->direction = SIM_DIRECTION_OUTPUT;
    out->pull = SIM_PULL_NONE;
    out->open_drain = 0;
    out->level = level;
    if (is_new) {
        out->pwm = pwm;
        out->pwm_changes++;
        record_edge(pin);
    }
    drive(pin);
}

void sim_pin_show(uint32_t pin, bool level) {
    if (sim.out.pins[pin].level != level) {
        sim.out.pins[pin].level = level;
        drive(pin);
    }
}

// Nothing is set up; that there were changes is not forgotten.
static void clear(uint32_t pin) {
    uint32_t changes = sim.out.pins[pin].pwm_changes;
    memset(&sim.out.pins[pin], 0, sizeof(sim.out.pins[pin]));
    sim.out.pins[pin].pwm_changes = changes;
    drive(pin);
}

void sim_pin_release(uint32_t pin) {
    sim_events_run();
    stop_listening(pin);
    sim_pwm_end(pin);
    if (sim.out.pins[pin].direction == SIM_DIRECTION_OUTPUT) {
        set_level(pin, false);
    }
    clear(pin);
    owners[pin] = SIM_OWNER_NONE;
}

// A reset: what waits outside goes on.
void sim_pins_start(void) {
    sim_pwm_start();
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        sim_nets_connect(SIM_PORT_CHIP + pin, SIM_PORT_OUTSIDE + pin);
        sim_pin_release(pin);
    }
    sim_pins_poll();
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        outside[pin].seen = outside[pin].applied;
    }
}

void sim_pin_input(uint32_t pin, uint8_t pull) {
    sim_events_run();
    struct sim_pin_out *out = &sim.out.pins[pin];
    if (out->direction != SIM_DIRECTION_INPUT) {
        out->direction = SIM_DIRECTION_INPUT;
        outside[pin].seen = outside[pin].applied;
    }
    out->pull = pull;
    out->open_drain = 0;
    drive(pin);
}

// Where the host records, no edge is written over that it has not taken. What a reset makes of all pins
// always finds room.
void sim_pins_make_room(uint32_t changes) {
    sim_moment();
    while ((sim.in.flags & SIM_FLAG_RECORD) &&
           sim.out.edge_head - sim.in.edge_tail > SIM_EDGES - SIM_PINS - changes) {
        sim_pause(SIM_PAUSE_RECORD);
    }
}

void sim_pin_output(uint32_t pin, bool level, bool open_drain) {
    sim_pins_make_room(1);
    sim_events_run();
    struct sim_pin_out *out = &sim.out.pins[pin];
    out->direction = SIM_DIRECTION_OUTPUT;
    out->pull = SIM_PULL_NONE;
    out->open_drain = open_drain;
    set_level(pin, level);
    drive(pin);
}

void sim_pin_write(uint32_t pin, bool level) {
    sim_pins_make_room(1);
    sim_events_run();
    set_level(pin, level);
    drive(pin);
}

void sim_pin_pulse(uint32_t pin, bool level, uint64_t ns) {
    sim_pins_make_room(2);
    sim_pin_output(pin, level, false);
    sim_pass(ns);
    set_level(pin, !level);
    drive(pin);
}

void sim_pin_strobe(uint32_t pin, bool level) {
    sim_port_drive(SIM_PORT_CHIP + pin, level ? SIM_HIGH_UV : 0, SIM_OUTPUT_OHMS);
}

void sim_pin_rest(uint32_t pin) {
    drive(pin);
}

// A press and release that both fell between two reads would be lost. Two or more changes since
// the last read, and a level as before: report the level in between once.
static bool missed_pulse(const struct outside *it) {
    return it->applied - it->seen >= 2;
}

bool sim_pin_is_touched(uint32_t pin) {
    sim_events_run();
    struct outside *it = &outside[pin];
    bool touched = it->wire == SIM_WIRE_FINGER || missed_pulse(it);
    it->seen = it->applied;
    return touched;
}

bool sim_pin_read(uint32_t pin) {
    sim_events_run();
    sim_pwm_settle();
    struct sim_pin_out *out = &sim.out.pins[pin];
    uint32_t port = SIM_PORT_CHIP + pin;
    bool floats = sim_port_floats(port);
    if (out->direction == SIM_DIRECTION_OUTPUT) {
        // An open-drain output that is off lets go of the pin: it reads what drives it, or high.
        return out->level && (!out->open_drain || floats || sim_port_level(port));
    }
    // One that floats reads as noise.
    bool level = floats ? sim_random(SIM_RANDOM_PIN + pin) & 1 : sim_port_level(port);
    if (!floats && missed_pulse(&outside[pin]) && level == out->level) {
        level = !level;
    }
    outside[pin].seen = outside[pin].applied;
    out->level = level;
    return level;
}

void sim_pin_analog(uint32_t pin) {
    sim_events_run();
    clear(pin);
}

uint16_t sim_pin_convert(uint32_t pin) {
    sim_pass(sim_chip_adc_ns());
    sim_pwm_settle();
    uint32_t bits = sim_chip_adc_bits();
    uint32_t most = (1u << bits) - 1;
    uint32_t port = SIM_PORT_CHIP + pin;
    uint32_t value = sim_port_floats(port) ? sim_random(SIM_RANDOM_PIN + pin) & most
                                           : (uint64_t)sim_port_uv(port) * most / SIM_HIGH_UV;
    value = value < most ? value : most;
    // Stretched to 16 bits, so that the most is 65535.
    return value << (16 - bits) | value >> (2 * bits - 16);
}
