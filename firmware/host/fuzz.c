// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include <string.h>

#include "sim/sim.h"
#include "drive_files.h"

static void add_name(const char *text, uint16_t pin, uint8_t on_board) {
    struct sim_name *name = &sim.in.board.names[sim.in.board.name_count++];
    strcpy((char *)name->text, text);
    name->pin = pin;
    name->on_board = on_board;
}

void fuzz_start(void) {
    fuzz_blank_drive();
    memset(&sim.in, 0, sizeof(sim.in));
    sim.in.flags = SIM_FLAG_NO_AUTORELOAD;
    sim.in.heap_size = 65536; // the fuller, the more is found
    sim.in.tx_tail = sim.out.tx_head;
    strcpy((char *)sim.in.board.id, "fuzz");
    strcpy((char *)sim.in.board.chip, "chip");
    sim.in.board.pin_count = 2;
    add_name("D4", 0, 1);
    add_name("BUTTON_A", 0, 1);
    add_name("P0_00", 0, 0);
    add_name("D8", 1, 1);
    sim_reset();
}

void fuzz_write_file(const char *path, const void *content, size_t size) {
    (void)drive_files_write(path, content, size);
}

void fuzz_run(unsigned most) {
    while (most-- > 0) {
        uint32_t pause = sim_run();
        sim.in.tx_tail = sim.out.tx_head;
        if (pause == SIM_PAUSE_INPUT && sim.in.rx_head == sim.out.rx_tail) {
            break;
        }
    }
}
