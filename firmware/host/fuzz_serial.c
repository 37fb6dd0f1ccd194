// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Any bytes typed into the REPL: its line editor, its paste and raw modes, and what they run.
#include "sim/sim.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_start();
    fuzz_run(16);
    sim.in.rx[sim.in.rx_head++ % SIM_RX_SIZE] = '\r'; // any key starts the REPL
    fuzz_run(16);
    for (unsigned slices = 0; slices < 64 && size > 0; slices++) {
        while (size > 0 && sim.in.rx_head - sim.out.rx_tail < SIM_RX_SIZE) {
            sim.in.rx[sim.in.rx_head++ % SIM_RX_SIZE] = *data++;
            size--;
        }
        fuzz_run(4);
    }
    fuzz_run(64);
    return 0;
}
