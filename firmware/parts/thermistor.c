// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A thermistor (NTC) of 10 kOhm at 25 °C between 3.3 V and the pin, and a resistor of 10 kOhm from there to ground,
// as boards have it: its resistance by the B equation with B = 3950, as its library has it
// (adafruit_thermistor's example of the Circuit Playgrounds).
// Not simulated: that it takes time to become warm, and warms itself.
#include <math.h>

#include "part.h"

#include "sim/nets.h"

static const char *const pins[] = {"OUT"};

#define TENTHS 10
static const struct part_input inputs[] = {
    {"temperature", "Temperature", "°C", -400, 1250, 250, TENTHS},
};

#define OHMS 10000.0
#define SERIES_OHMS 10000.0
#define B_KELVIN 3950.0
#define KELVIN_AT_0 273.15
#define KELVIN_AT_25 298.15

static void drive(struct part *part) {
    double kelvin = part_input(part, 0) / (double)TENTHS + KELVIN_AT_0;
    double ohms = OHMS * exp(B_KELVIN * (1 / kelvin - 1 / KELVIN_AT_25));
    double share = SERIES_OHMS / (ohms + SERIES_OHMS);
    sim_port_drive(part->port, SIM_HIGH_UV * share + 0.5, ohms * share);
}

static void changed(struct part *part, uint32_t input) {
    (void)input;
    drive(part);
}

const struct part_kind part_thermistor = {
    .name = "thermistor",
    .label = "Thermistor",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .inputs = inputs,
    .input_count = sizeof(inputs) / sizeof(inputs[0]),
    .start = drive,
    .changed = changed,
};
