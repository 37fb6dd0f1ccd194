// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Counters with channels, as chips have them: each counter counts a divided clock up to its top, again and again,
// and each of its channels is high until the count is its compare value.
// Not simulated: inverted channels, counting down, what is seen at a pin while a counter is set up.
#include "pwm.h"

#include "chips.h"
#include "events.h"
#include "machine.h"
#include "nets.h"

#define PS_PER_NS 1000
#define PS_PER_S 1000000000000u

// A pin that is seen to blink shows its level, whoever listens.
#define SEEN_PS (PS_PER_S / SIM_SEEN_HZ)

static struct counter {
    uint64_t since_ns; // it began to count
    uint32_t top;
    uint32_t divider;
} counters[SIM_CHIP_PWM_COUNTERS];

#define CHANNELS (SIM_CHIP_PWM_COUNTERS * SIM_CHIP_PWM_CHANNELS)
static struct channel {
    uint64_t before_ps; // it is high for this long
    uint64_t from_ns;   // before this
    uint32_t pin;
    uint32_t compare;
    sim_event_id edge; // the next one
    bool is_used;
    bool is_on;
} channels[CHANNELS];

static struct counter *counter_of(uint32_t i) {
    return &counters[i / SIM_CHIP_PWM_CHANNELS];
}

static uint64_t ps_of(const struct counter *it, uint32_t count) {
    return PS_PER_S * it->divider * count / sim_chip_pwm()->clock_hz;
}

static struct sim_pwm wave_of(uint32_t i) {
    const struct counter *it = counter_of(i);
    uint32_t compare = channels[i].compare;
    return (struct sim_pwm){ps_of(it, it->top), ps_of(it, compare < it->top ? compare : it->top)};
}

static uint64_t high_ps_at(uint32_t i, uint64_t ns) {
    return ns < channels[i].from_ns ? channels[i].before_ps : wave_of(i).high_ps;
}

static uint64_t passed_ps(uint32_t i, uint64_t ns) {
    return (ns - counter_of(i)->since_ns) * PS_PER_NS;
}

static uint64_t ns_at(uint32_t i, uint64_t ps) {
    return counter_of(i)->since_ns + (ps + PS_PER_NS - 1) / PS_PER_NS;
}

static bool level_at(uint32_t i, uint64_t ns) {
    return channels[i].is_on && passed_ps(i, ns) % wave_of(i).period_ps < high_ps_at(i, ns);
}

static uint64_t next_period_ns(uint32_t i, uint64_t ns) {
    uint64_t period = wave_of(i).period_ps;
    return ns_at(i, (passed_ps(i, ns) / period + 1) * period);
}

// When the level may change next.
static uint64_t next_edge_ns(uint32_t i, uint64_t ns) {
    uint64_t period = wave_of(i).period_ps;
    uint64_t passed = passed_ps(i, ns);
    uint64_t high = high_ps_at(i, ns);
    uint64_t fall = passed / period * period + high;
    return high < period && fall > passed ? ns_at(i, fall) : next_period_ns(i, ns);
}

static bool has_edges(uint32_t i, uint64_t ns) {
    struct sim_pwm wave = wave_of(i);
    bool is_steady = wave.high_ps == 0 || wave.high_ps == wave.period_ps;
    return channels[i].is_on && (!is_steady || ns < channels[i].from_ns);
}

static bool is_seen(uint32_t i) {
    return wave_of(i).period_ps > SEEN_PS;
}

static bool is_followed(uint32_t i) {
    return is_seen(i) || sim_port_is_heard(SIM_PORT_CHIP + channels[i].pin);
}

static void edge(uint32_t i, uint32_t unused);

static void plan(uint32_t i) {
    uint64_t now = sim_event_now_ns();
    sim_event_cancel(channels[i].edge);
    channels[i].edge = SIM_NO_EVENT;
    if (has_edges(i, now) && is_followed(i)) {
        channels[i].edge = sim_event_at(next_edge_ns(i, now), edge, i, 0);
    }
}

static void edge(uint32_t i, uint32_t unused) {
    (void)unused;
    channels[i].edge = SIM_NO_EVENT;
    sim_pin_show(channels[i].pin, level_at(i, sim_event_now_ns()));
    plan(i);
}

void sim_pwm_settle(void) {
    for (uint32_t i = 0; i < CHANNELS; i++) {
        if (channels[i].is_used) {
            sim_pin_show(channels[i].pin, level_at(i, sim_event_now_ns()));
        }
    }
}

uint64_t sim_pwm_seen_ns(void) {
    uint64_t next = SIM_FOREVER;
    uint64_t now = sim_now_ns();
    for (uint32_t i = 0; i < CHANNELS; i++) {
        if (channels[i].is_used && is_seen(i) && has_edges(i, now)) {
            uint64_t ns = next_edge_ns(i, now);
            next = ns < next ? ns : next;
        }
    }
    return next;
}

static void look(void) {
    sim_events_run();
    sim_pwm_settle();
    for (uint32_t i = 0; i < CHANNELS; i++) {
        if (channels[i].is_used) {
            plan(i);
        }
    }
}

void sim_pwm_start(void) {
    sim_nets_when_listened(look);
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        sim_pwm_end(pin);
    }
}

// The pin is as its channel has it now.
static void update(uint32_t i) {
    struct sim_pwm none = {0, 0};
    sim_pin_modulate(
        channels[i].pin, channels[i].is_on ? wave_of(i) : none, level_at(i, sim_event_now_ns()));
    plan(i);
}

// All its channels begin a period now.
static void restart(struct counter *it) {
    it->since_ns = sim_now_ns();
    uint32_t first = (it - counters) * SIM_CHIP_PWM_CHANNELS;
    for (uint32_t i = first; i < first + SIM_CHIP_PWM_CHANNELS; i++) {
        channels[i].from_ns = it->since_ns;
        if (channels[i].is_used) {
            update(i);
        }
    }
}

// The clock is divided as little as it may be, so that the duty is as fine as can be.
static bool set_up(struct counter *it, uint32_t frequency) {
    const struct sim_chip_pwm *chip = sim_chip_pwm();
    for (uint32_t i = 0; frequency != 0 && i <= chip->most_divided; i++) {
        uint32_t top = (chip->clock_hz >> i) / frequency;
        if (top >= chip->least_top && top <= chip->most_top) {
            it->top = top;
            it->divider = 1u << i;
            return true;
        }
    }
    return false;
}

static uint32_t compare_of(const struct counter *it, uint16_t duty) {
    return (uint64_t)duty * it->top / SIM_PWM_MOST;
}

static bool is_used(uint32_t counter) {
    for (uint32_t i = 0; i < SIM_CHIP_PWM_CHANNELS; i++) {
        if (channels[counter * SIM_CHIP_PWM_CHANNELS + i].is_used) {
            return true;
        }
    }
    return false;
}

// A channel that is free of a counter that counts like this, or of the first that nobody has; else CHANNELS.
static uint32_t find_free(const struct counter *wanted, bool alone) {
    for (uint32_t counter = 0; counter < sim_chip_pwm()->counters; counter++) {
        const struct counter *it = &counters[counter];
        uint32_t first = counter * SIM_CHIP_PWM_CHANNELS;
        if (!is_used(counter)) {
            return first;
        }
        if (alone || it->top != wanted->top || it->divider != wanted->divider) {
            continue;
        }
        for (uint32_t i = first; i < first + sim_chip_pwm()->channels; i++) {
            if (!channels[i].is_used) {
                return i;
            }
        }
    }
    return CHANNELS;
}

// The channel of this pin; CHANNELS: none.
static uint32_t find(uint32_t pin) {
    uint32_t i = 0;
    while (i < CHANNELS && !(channels[i].is_used && channels[i].pin == pin)) {
        i++;
    }
    return i;
}

enum sim_pwm_result sim_pwm_begin(
    uint32_t pin, uint32_t frequency, uint16_t duty, bool alone, bool is_on) {
    struct counter wanted;
    if (!set_up(&wanted, frequency)) {
        return SIM_PWM_BAD_FREQUENCY;
    }
    uint32_t i = find_free(&wanted, alone);
    if (i == CHANNELS) {
        return SIM_PWM_NONE_FREE;
    }
    sim_pins_make_room(1);
    sim_events_run();
    struct counter *it = counter_of(i);
    it->top = wanted.top;
    it->divider = wanted.divider;
    channels[i] = (struct channel){
        .pin = pin, .compare = compare_of(it, duty), .is_used = true, .is_on = is_on};
    restart(it);
    return SIM_PWM_DONE;
}

void sim_pwm_end(uint32_t pin) {
    uint32_t i = find(pin);
    if (i != CHANNELS) {
        channels[i].is_on = false;
        update(i);
        channels[i].is_used = false;
    }
}

bool sim_pwm_set_frequency(uint32_t pin, uint32_t frequency, uint16_t duty) {
    uint32_t i = find(pin);
    sim_pins_make_room(SIM_CHIP_PWM_CHANNELS);
    sim_events_run();
    if (i == CHANNELS || !set_up(counter_of(i), frequency)) {
        return false;
    }
    channels[i].compare = compare_of(counter_of(i), duty);
    restart(counter_of(i));
    return true;
}

void sim_pwm_set_duty(uint32_t pin, uint16_t duty) {
    uint32_t i = find(pin);
    sim_pins_make_room(1);
    sim_events_run();
    if (i == CHANNELS) {
        return;
    }
    uint64_t now = sim_now_ns();
    channels[i].before_ps = high_ps_at(i, now);
    channels[i].from_ns = next_period_ns(i, now);
    channels[i].compare = compare_of(counter_of(i), duty);
    update(i);
}

void sim_pwm_switch(uint32_t pin, bool is_on) {
    uint32_t i = find(pin);
    sim_events_run();
    if (i != CHANNELS) {
        channels[i].is_on = is_on;
        update(i);
    }
}
