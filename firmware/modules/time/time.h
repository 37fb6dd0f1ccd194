// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_TIME_H
#define WHILETRUE_MODULES_TIME_H

#include <stdint.h>

// The time of day, in seconds since 1970.
uint32_t time_seconds(void);

#endif // WHILETRUE_MODULES_TIME_H
