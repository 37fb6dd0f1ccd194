// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The board table is the host's, and may hold any bytes. What the machine uses is a copy, made when
// it starts, in which every text ends and is UTF-8, and every name has a pin.
#include "chips.h"
#include "machine.h"

struct sim_board sim_board;

// UTF-8 as Python's strings ask for it: each character has its bytes. Which one it is, is not asked.
static bool is_utf8(const uint8_t *text) {
    uint32_t missing = 0; // bytes of a character that has begun
    for (; *text != '\0'; text++) {
        bool continues = (*text & 0xc0) == 0x80;
        if (continues != (missing > 0) || *text >= 0xf8) {
            return false;
        }
        if (continues) {
            missing--;
        } else if (*text >= 0xc0) {
            missing = *text >= 0xf0 ? 3 : *text >= 0xe0 ? 2 : 1;
        }
    }
    return missing == 0;
}

// What is no text becomes an empty one.
static void check_text(uint8_t *text, size_t size) {
    text[size - 1] = '\0';
    if (!is_utf8(text)) {
        text[0] = '\0';
    }
}

static void add_name(const struct sim_name *name) {
    struct sim_name *added = &sim_board.names[sim_board.name_count];
    *added = *name;
    check_text(added->text, sizeof(added->text));
    if (added->text[0] != '\0' && added->pin < SIM_PINS) {
        sim_board.name_count++;
    }
}

void sim_board_start(void) {
    uint32_t count = sim.in.board.name_count;
    sim_board = sim.in.board;
    check_text(sim_board.id, sizeof(sim_board.id));
    check_text(sim_board.title, sizeof(sim_board.title));
    check_text(sim_board.chip, sizeof(sim_board.chip));
    sim_board.name_count = 0;
    for (uint32_t i = 0; i < count && i < SIM_NAMES; i++) {
        add_name(&sim.in.board.names[i]);
    }
    sim_chips_start();
}
