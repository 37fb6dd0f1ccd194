// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before py/modgc.c: a board's gc has no threshold(). Only tests set one, from outside.
#include "py/mpstate.h"

#undef MICROPY_GC_ALLOC_THRESHOLD
#define MICROPY_GC_ALLOC_THRESHOLD (0)
