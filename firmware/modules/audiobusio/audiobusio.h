// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_AUDIOBUSIO_H
#define WHILETRUE_MODULES_AUDIOBUSIO_H

#include "py/obj.h"

extern const mp_obj_type_t audiobusio_pdmin_type;

#endif // WHILETRUE_MODULES_AUDIOBUSIO_H
