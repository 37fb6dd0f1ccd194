// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "clock.h"

#include <time.h>

#include "sim/host.h"

static double skipped_us;

double host_clock_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e6 + now.tv_nsec / 1e3 + skipped_us;
}

void clock_skip(uint64_t us) {
    skipped_us += us;
}
