// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "sim.h"

#include "layout.h" // generated: SIM_LAYOUT_HASH, SIM_LAYOUT_SIZE

struct sim_root sim;

// The TypeScript layout was made by the host compiler: both must see the same structs.
_Static_assert(sizeof(struct sim_root) == SIM_LAYOUT_SIZE, "layouts differ");

uint32_t sim_address(void) {
    return (uintptr_t)&sim;
}

uint32_t sim_layout_hash(void) {
    return SIM_LAYOUT_HASH;
}
