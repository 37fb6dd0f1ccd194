// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "sim/host.h"

// Slices as long as another: what depends on where they end shows itself in every run.
#define ASKED_IN_A_SLICE 16

uint32_t host_pause_now(void) {
    static uint32_t asked;
    return ++asked % ASKED_IN_A_SLICE == 0;
}
