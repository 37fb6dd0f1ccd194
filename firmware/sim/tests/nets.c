// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "bench.h"
#include "sim/nets.h"

#define PART SIM_PORT_PARTS

// Three ports of parts on one net, beside a fourth.
static void wire_three(void) {
    bench_start();
    sim_nets_connect(PART, PART + 1);
    sim_nets_connect(PART + 2, PART + 1);
}

TEST(nets_float, "nets: a net that nothing drives floats, and keeps its last level") {
    wire_three();
    CHECK(sim_port_floats(PART));
    sim_port_drive(PART, SIM_HIGH_UV, SIM_OUTPUT_OHMS);
    CHECK(!sim_port_floats(PART + 2));
    CHECK(sim_port_level(PART + 2));
    CHECK(sim_port_floats(PART + 3));
    sim_port_let_go(PART);
    CHECK(sim_port_floats(PART + 2));
    CHECK(sim_port_level(PART + 2));
}

TEST(nets_pull, "nets: an output wins against a pull, a contact against both") {
    wire_three();
    sim_port_drive(PART, SIM_HIGH_UV, SIM_PULL_OHMS);
    CHECK(sim_port_level(PART + 1));
    sim_port_drive(PART + 1, 0, SIM_OUTPUT_OHMS);
    CHECK(!sim_port_level(PART));
    CHECK(!sim_port_is_shorted(PART));
    sim_port_drive(PART + 2, SIM_HIGH_UV, SIM_CONTACT_OHMS);
    CHECK(sim_port_level(PART));
    CHECK(sim_port_is_shorted(PART));
}

TEST(nets_divider, "nets: resistors divide, as those of a potentiometer do") {
    wire_three();
    sim_port_drive(PART, SIM_HIGH_UV, 7500);
    sim_port_drive(PART + 1, 0, 2500);
    CHECK_EQUAL((sim_port_uv(PART + 2) + 500) / 1000, 825);
    // The chip's own pull bends it.
    sim_port_drive(PART + 2, SIM_HIGH_UV, 40000);
    CHECK_EQUAL((sim_port_uv(PART) + 500) / 1000, 936);
    CHECK(!sim_port_is_shorted(PART));
}

TEST(nets_between, "nets: a voltage between low and high leaves the level as it was") {
    bench_start();
    const struct {
        uint32_t uv;
        bool level;
    } steps[] = {
        {2300000, false}, {2400000, true}, {1000000, true}, {900000, false}, {2300000, false}};
    for (int i = 0; i < 5; i++) {
        sim_port_drive(PART, steps[i].uv, 1000);
        CHECK_EQUAL(sim_port_level(PART), steps[i].level);
    }
}

static char heard[64];
static uint32_t heard_count;

static void listen(uint32_t of, uint32_t port, bool level) {
    heard[heard_count++] = (char)of;
    heard[heard_count++] = (char)('0' + port - PART);
    heard[heard_count++] = level ? '+' : '-';
}

TEST(nets_listen, "nets: who listens hears of each change of the level, once") {
    wire_three();
    sim_port_listen(PART + 1, listen, 'a');
    sim_port_listen(PART + 3, listen, 'b');
    sim_port_drive(PART, SIM_HIGH_UV, 100);
    sim_port_drive(PART, SIM_HIGH_UV, 200);
    sim_port_drive(PART + 2, SIM_HIGH_UV, 200);
    sim_port_let_go(PART);
    sim_port_drive(PART + 2, 0, 200);
    sim_nets_connect(PART + 3, PART + 4);
    sim_port_drive(PART + 4, SIM_HIGH_UV, 1);
    CHECK_TEXT(heard, "a1+a1-b3+");
}

TEST(nets_joined, "nets: two that are joined have the level of what drives them") {
    bench_start();
    sim_port_drive(PART, SIM_HIGH_UV, 100);
    sim_port_listen(PART + 1, listen, 'a');
    sim_nets_connect(PART + 1, PART);
    CHECK(sim_port_level(PART + 1));
    CHECK_TEXT(heard, "a1+");
    sim_nets_connect(PART, PART + 1);
    CHECK_TEXT(heard, "a1+");
}

static uint32_t inverted;

// A part's output is the opposite of its input.
static void invert(uint32_t output, uint32_t port, bool level) {
    inverted++;
    sim_port_drive(output, level ? 0 : SIM_HIGH_UV, SIM_OUTPUT_OHMS);
    if (heard_count < 60) {
        listen('i', port, level);
    }
}

TEST(nets_chain,
    "nets: what a listener drives is heard after it has returned, in the order of changes") {
    bench_start();
    for (uint32_t i = 0; i < 3; i++) {
        sim_nets_connect(PART + 2 * i + 1, PART + 2 * i + 2);
        sim_port_listen(PART + 2 * i, invert, PART + 2 * i + 1);
    }
    sim_port_drive(PART, SIM_HIGH_UV, 1);
    sim_port_drive(PART, 0, 1);
    CHECK_TEXT(heard, "i0+i0-i2+");
    sim_port_drive(PART, SIM_HIGH_UV, 1);
    CHECK_TEXT(heard, "i0+i0-i2+i0+i2-i4+");
}

TEST(nets_ring, "nets: an inverter that drives its own input oscillates, and the machine goes on") {
    bench_start();
    sim_port_listen(PART, invert, PART + 1);
    sim_port_drive(PART + 1, SIM_HIGH_UV, SIM_OUTPUT_OHMS);
    sim_nets_connect(PART, PART + 1);
    CHECK_EQUAL(inverted, 1000);
    sim_port_drive(PART + 2, SIM_HIGH_UV, 1);
    CHECK(sim_port_level(PART + 2));
}
