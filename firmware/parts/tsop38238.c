// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// TSOP38238, a receiver for infrared remote controls (Vishay, document 82491): its output is low while light comes that
// flickers at 38 kHz, and high else, by 30 kOhm within. The light is that of a LED at the pin IR.
// Not simulated: distance, daylight, the gain that falls where a signal lasts too long.
#include <stdbool.h>

#include "part.h"

#include "sim/events.h"
#include "sim/nets.h"

enum { PIN_IR, PIN_OUT };
static const char *const pins[] = {"IR", "OUT"};

// Its bandwidth is a tenth of its frequency; a LED that is near is heard a little beyond that.
#define PERIOD_NS 26316
#define OFF_NS 3000
// Of 7 to 15 periods that it takes to be sure that there is a signal, and that there is none.
#define DELAY 10

#define LOW_OHMS 100
#define HIGH_OHMS 30000

struct state {
    uint64_t rise_ns;
    uint32_t rises; // in a row, each a period after the one before it
    sim_event_id end;
};

static void set(struct part *part, bool is_low) {
    sim_port_drive(part->port + PIN_OUT, is_low ? 0 : SIM_HIGH_UV, is_low ? LOW_OHMS : HIGH_OHMS);
}

static void end(uint32_t of, uint32_t unused) {
    (void)unused;
    set(part_of(of), false);
}

static void changed(uint32_t of, uint32_t port, bool level) {
    (void)port;
    struct part *part = part_of(of);
    struct state *self = part->state;
    if (!level) {
        return;
    }
    uint64_t now = sim_event_now_ns();
    uint64_t gap = now - self->rise_ns;
    bool follows = gap >= PERIOD_NS - OFF_NS && gap <= PERIOD_NS + OFF_NS;
    self->rises = follows ? self->rises + 1 : 1;
    self->rise_ns = now;
    if (self->rises < DELAY) {
        return;
    }
    set(part, true);
    sim_event_cancel(self->end);
    self->end = sim_event_at(now + DELAY * PERIOD_NS, end, of, 0);
}

static void start(struct part *part) {
    set(part, false);
    sim_port_listen(part->port + PIN_IR, changed, part->number);
}

const struct part_kind part_tsop38238 = {
    .name = "tsop38238",
    .label = "TSOP38238 infrared receiver",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .state_size = sizeof(struct state),
    .start = start,
};
