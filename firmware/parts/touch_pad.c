// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A pad that feels a finger: a resistor of 1 MOhm from the pin to ground, through which it loses its charge. The finger
// is the pin's (SIM_WIRE_FINGER), as a button's is.
#include "part.h"

#include "sim/nets.h"

static const char *const pins[] = {"PAD"};

#define OHMS 1000000

static void start(struct part *part) {
    sim_port_drive(part->port, 0, OHMS);
}

const struct part_kind part_touch_pad = {
    .name = "touch_pad",
    .label = "Touch pad",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .start = start,
};
