// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MPHALPORT_H
#define WHILETRUE_MPHALPORT_H

#include "shared/runtime/interrupt_char.h"

static inline uint64_t mp_hal_time_ns(void) {
    return 0; // the machine's own clock serves Python: modules/time.c
}

#endif // WHILETRUE_MPHALPORT_H
