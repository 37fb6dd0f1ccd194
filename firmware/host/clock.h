// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_HOST_CLOCK_H
#define WHILETRUE_HOST_CLOCK_H

#include <stdint.h>

// Lets host_clock_us() jump ahead: a sleep need not be waited for.
void clock_skip(uint64_t us);

#endif // WHILETRUE_HOST_CLOCK_H
