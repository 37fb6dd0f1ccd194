// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// ALS-PT19, a phototransistor between 3.3 V and the pin, with a resistor of 10 kOhm from there to ground, as boards have
// it (Everlight DAS-019-002: some 200 uA at 1000 lux, in proportion; 0.4 V stay across it when it is saturated). An
// office of 300 to 500 lux is about 300 of 1023 on the Circuit Playgrounds.
// Not simulated: that lamps of other kinds give it more or less of a current.
#include "part.h"

#include "sim/nets.h"

static const char *const pins[] = {"OUT"};

static const struct part_input inputs[] = {
    {"light", "Light", "lx", 0, 2000, 300, 1},
};

#define OHMS 10000
#define UV_OF_LUX 2000 // 0.2 uA of 10 kOhm
#define SATURATED_UV (SIM_HIGH_UV - 400000)

static void drive(struct part *part) {
    uint32_t uv = part_input(part, 0) * UV_OF_LUX;
    sim_port_drive(part->port, uv < SATURATED_UV ? uv : SATURATED_UV, OHMS);
}

static void changed(struct part *part, uint32_t input) {
    (void)input;
    drive(part);
}

const struct part_kind part_als_pt19 = {
    .name = "als_pt19",
    .label = "ALS-PT19 light sensor",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .inputs = inputs,
    .input_count = sizeof(inputs) / sizeof(inputs[0]),
    .start = drive,
    .changed = changed,
};
