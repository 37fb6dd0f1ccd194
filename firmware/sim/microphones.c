// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "microphones.h"

#include "machine.h"
#include "nets.h"

#define MOST 4

static struct microphone {
    sim_microphone_rms rms;
    uint32_t of;
    uint32_t clock_port;
    uint32_t data_port;
} microphones[MOST];
static uint32_t count;

void sim_microphones_start(void) {
    count = 0;
}

bool sim_microphone_attach(
    sim_microphone_rms rms, uint32_t of, uint32_t clock_port, uint32_t data_port) {
    if (count == MOST) {
        return false;
    }
    microphones[count++] = (struct microphone){rms, of, clock_port, data_port};
    return true;
}

#define MIDDLE 32768

// Of numbers that are all as likely up to a most one, that is the square root of 3 times their effective value.
#define MOST_OF_RMS(rms) ((int64_t)(rms)*1774 / 1024)

uint16_t sim_microphone_sample(uint32_t clock, uint32_t data) {
    for (uint32_t i = 0; i < count; i++) {
        const struct microphone *it = &microphones[i];
        if (!sim_ports_are_one_net(it->clock_port, SIM_PORT_CHIP + clock) ||
            !sim_ports_are_one_net(it->data_port, SIM_PORT_CHIP + data)) {
            continue;
        }
        int32_t random = sim_random(SIM_RANDOM_PIN + data);
        int64_t sample = MOST_OF_RMS(it->rms(it->of)) * random / INT32_MAX / 256 + MIDDLE;
        return sample < 0 ? 0 : sample > UINT16_MAX ? UINT16_MAX : sample;
    }
    return MIDDLE;
}
