// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before py/objfun.c (see patches.mk), and by load.c.
#ifndef WHILETRUE_MPY_LOAD_H
#define WHILETRUE_MPY_LOAD_H

#include "py/obj.h"

// What an instruction gives a function as its defaults: a tuple and a dict, each of which may be missing.
// Raises ValueError where they are not those that the function's prelude says.
void mpy_check_defaults(const mp_obj_t *defaults, const byte *bytecode);

#endif // WHILETRUE_MPY_LOAD_H
