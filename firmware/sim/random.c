// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// All that is random on a board: `random`'s seed, os.urandom(), the noise of pins that float. The same in
// every run with the same seed. Not simulated: true randomness.
#include "machine.h"

static uint64_t states[SIM_RANDOM_STREAMS];

// SplitMix64, https://prng.di.unimi.it/splitmix64.c
static uint64_t next(uint64_t *state) {
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

void sim_random_start(void) {
    uint64_t seeds = sim.in.seed;
    for (uint32_t stream = 0; stream < SIM_RANDOM_STREAMS; stream++) {
        states[stream] = next(&seeds);
    }
}

uint32_t sim_random(uint32_t stream) {
    return next(&states[stream]) >> 32;
}
