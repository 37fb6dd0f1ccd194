// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// 16 keys in four rows and four columns. Each connects its column with its row by a diode whose cathode is at the row, so
// that what pulls a row low does it to the columns of its keys that are pressed, and to no others.
// Not simulated: diodes the other way round, and none, where three keys that are pressed look like four.
#include "part.h"

#include "sim/nets.h"

#define ROWS 4
#define COLUMNS 4

static const char *const pins[] = {"R0", "R1", "R2", "R3", "C0", "C1", "C2", "C3"};

#define KEY(number)                                                                                \
    { "key" #number, "Key " #number, "", 0, 1, 0, 1 }
static const struct part_input inputs[] = {KEY(0), KEY(1), KEY(2), KEY(3), KEY(4), KEY(5), KEY(6),
    KEY(7), KEY(8), KEY(9), KEY(10), KEY(11), KEY(12), KEY(13), KEY(14), KEY(15)};

// What is left of the voltage at the diode, a small Schottky one.
#define DIODE_UV 300000

static void drive(const struct part *part) {
    for (uint32_t column = 0; column < COLUMNS; column++) {
        bool pulled = false;
        for (uint32_t row = 0; row < ROWS; row++) {
            uint32_t port = part->port + row;
            bool low = !sim_port_floats(port) && !sim_port_level(port);
            pulled = pulled || (low && part_input(part, row * COLUMNS + column));
        }
        uint32_t port = part->port + ROWS + column;
        if (pulled) {
            sim_port_drive(port, DIODE_UV, SIM_OUTPUT_OHMS);
        } else {
            sim_port_let_go(port);
        }
    }
}

static void row_changed(uint32_t of, uint32_t port, bool level) {
    (void)port;
    (void)level;
    drive(part_of(of));
}

static void start(struct part *part) {
    for (uint32_t row = 0; row < ROWS; row++) {
        sim_port_listen(part->port + row, row_changed, part->number);
    }
}

static void changed(struct part *part, uint32_t input) {
    (void)input;
    drive(part);
}

const struct part_kind part_key_matrix = {
    .name = "key_matrix",
    .label = "Matrix of keys",
    .pins = pins,
    .pin_count = sizeof(pins) / sizeof(pins[0]),
    .inputs = inputs,
    .input_count = sizeof(inputs) / sizeof(inputs[0]),
    .start = start,
    .changed = changed,
};
