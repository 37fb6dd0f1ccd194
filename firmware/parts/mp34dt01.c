// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MP34DT01-M, a microphone whose output is pulses (ST DocID026459: -26 dB of full scale at 94 dB of sound pressure, 61 dB
// between that and its own noise; 120 dB at most).
// Not simulated: what the sound is; its SELECT pin, which is tied to ground.
#include <math.h>

#include "part.h"

#include "sim/microphones.h"

enum { CLK, DOUT };
static const char *const pins[] = {"CLK", "DOUT"};

#define TENTHS 10
static const struct part_input inputs[] = {
    {"sound", "Sound level", "dB", 300, 1200, 400, TENTHS},
};

// The effective value of a sine of full scale.
#define FULL_SCALE (32768 / 1.4142135623730951)
#define REFERENCE_DB 94
#define SENSITIVITY_DB (-26)
#define NOISE_DB (REFERENCE_DB - 61)

static uint32_t rms(uint32_t of) {
    double db = part_input(part_of(of), 0) / (double)TENTHS;
    double heard = db > NOISE_DB ? db : NOISE_DB;
    return FULL_SCALE * pow(10, (heard - REFERENCE_DB + SENSITIVITY_DB) / 20) * 256;
}

static void start(struct part *part) {
    sim_microphone_attach(rms, part->number, part->port + CLK, part->port + DOUT);
}

const struct part_kind part_mp34dt01 = {
    .name = "mp34dt01",
    .label = "MP34DT01-M microphone",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .inputs = inputs,
    .input_count = sizeof(inputs) / sizeof(inputs[0]),
    .start = start,
};
