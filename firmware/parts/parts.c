// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "parts.h"

#include <string.h>

#include "kinds.h"
#include "part.h"
#include "sim/i2c.h"
#include "sim/machine.h"
#include "sim/microphones.h"
#include "sim/nets.h"

static const struct part_kind *const kinds[] = PART_ALL_KINDS;

#define ARENA_SIZE 65536
static _Alignas(8) uint8_t arena[ARENA_SIZE]; // the states of all parts, one after another
static size_t arena_used;

static struct part parts[SIM_PARTS];
static uint32_t part_count;
static uint32_t ports_used;
static int32_t inputs_seen[SIM_PARTS][SIM_PART_INPUTS];
static uint16_t wired[SIM_WIRES_MAX]; // the first port at each wire, plus 1

struct part *part_of(uint32_t number) {
    return &parts[number];
}

int32_t part_input(const struct part *part, uint32_t input) {
    return inputs_seen[part->number][input];
}

// The host may have put in any number.
static int32_t in_range(const struct part_input *input, int32_t value) {
    return value < input->min ? input->min : value > input->max ? input->max : value;
}

static void wire(uint32_t port, uint32_t wire) {
    if (wire >= SIM_WIRES_MAX) {
        return;
    }
    if (wire < SIM_PINS) {
        sim_nets_connect(SIM_PORT_CHIP + wire, port);
    } else if (wired[wire] == 0) {
        wired[wire] = port + 1;
    } else {
        sim_nets_connect(wired[wire] - 1, port);
    }
}

static void add(uint32_t number) {
    const struct sim_part_in *in = &sim.in.parts[number];
    if (in->kind == 0 || in->kind > sizeof(kinds) / sizeof(kinds[0])) {
        return;
    }
    const struct part_kind *kind = kinds[in->kind - 1];
    size_t size = (kind->state_size + 7) / 8 * 8;
    if (ports_used + kind->pin_count > SIM_PORTS - SIM_PORT_PARTS ||
        size > ARENA_SIZE - arena_used) {
        return;
    }
    struct part *part = &parts[number];
    *part = (struct part){kind, number, SIM_PORT_PARTS + ports_used, arena + arena_used};
    ports_used += kind->pin_count;
    arena_used += size;
    for (uint32_t i = 0; i < kind->pin_count; i++) {
        wire(part->port + i, in->wires[i]);
    }
    for (uint32_t i = 0; i < kind->input_count; i++) {
        inputs_seen[number][i] = in_range(&kind->inputs[i], in->inputs[i]);
    }
}

void parts_start(void) {
    memset(arena, 0, sizeof(arena));
    memset(parts, 0, sizeof(parts));
    memset(wired, 0, sizeof(wired));
    arena_used = 0;
    ports_used = 0;
    sim_i2c_start();
    sim_microphones_start();
    part_count = sim.in.part_count < SIM_PARTS ? sim.in.part_count : SIM_PARTS;
    for (uint32_t i = 0; i < part_count; i++) {
        add(i);
    }
    for (uint32_t i = 0; i < part_count; i++) {
        if (parts[i].kind != NULL) {
            parts[i].kind->start(&parts[i]);
        }
    }
}

void sim_inputs_changed(void) {
    for (uint32_t i = 0; i < part_count; i++) {
        struct part *part = &parts[i];
        for (uint32_t j = 0; part->kind != NULL && j < part->kind->input_count; j++) {
            int32_t value = in_range(&part->kind->inputs[j], sim.in.parts[i].inputs[j]);
            if (value == inputs_seen[i][j]) {
                continue;
            }
            inputs_seen[i][j] = value;
            if (part->kind->changed != NULL) {
                part->kind->changed(part, j);
            }
        }
    }
}
