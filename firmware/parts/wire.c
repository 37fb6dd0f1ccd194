// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A wire from one pin to another, as a jumper between two holes.
#include "part.h"

#include "sim/nets.h"

static const char *const pins[] = {"A", "B"};

static void start(struct part *part) {
    sim_nets_connect(part->port, part->port + 1);
}

const struct part_kind part_wire = {
    .name = "wire",
    .label = "Wire",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .start = start,
};
