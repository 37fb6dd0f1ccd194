// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"

TEST(same, "random: the same seed gives the same numbers, another one others") {
    uint32_t first[8];
    sim.in.seed = 42;
    sim_random_start();
    for (int i = 0; i < 8; i++) {
        first[i] = sim_random(SIM_RANDOM_OS);
    }
    sim_random_start();
    for (int i = 0; i < 8; i++) {
        CHECK_EQUAL(sim_random(SIM_RANDOM_OS), first[i]);
    }
    sim.in.seed = 43;
    sim_random_start();
    CHECK(sim_random(SIM_RANDOM_OS) != first[0]);
}

TEST(streams, "random: reading one stream does not shift another") {
    sim.in.seed = 42;
    sim_random_start();
    uint32_t first = sim_random(SIM_RANDOM_OS);
    uint32_t second = sim_random(SIM_RANDOM_OS);
    sim_random_start();
    CHECK_EQUAL(sim_random(SIM_RANDOM_OS), first);
    for (uint32_t pin = 0; pin < SIM_PINS; pin++) {
        sim_random(SIM_RANDOM_PIN + pin);
        sim_random(SIM_RANDOM_SEED);
    }
    CHECK_EQUAL(sim_random(SIM_RANDOM_OS), second);
}

TEST(differ, "random: no two streams begin alike") {
    sim_random_start();
    uint32_t firsts[SIM_RANDOM_STREAMS];
    for (uint32_t i = 0; i < SIM_RANDOM_STREAMS; i++) {
        firsts[i] = sim_random(i);
        for (uint32_t j = 0; j < i; j++) {
            CHECK(firsts[i] != firsts[j]);
        }
    }
}
