// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For the fuzzers: the drive, which can also be made blank again, so that an input does the same
// whatever came before it.
#include "sim/drive.c"

#include "fuzz.h"

void fuzz_blank_drive(void) {
    memset(sectors, 0, sizeof(sectors));
    memset(sim_volume, 0, sizeof(*sim_volume));
    formatted = false;
    written = false;
    changed = false;
    read_only = false;
    sim_forget_reload();
}
