// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython includes this by name; the functions themselves are in mphalport.c.
#ifndef WHILETRUE_MPHALPORT_H
#define WHILETRUE_MPHALPORT_H

#include "shared/runtime/interrupt_char.h"

#endif // WHILETRUE_MPHALPORT_H
