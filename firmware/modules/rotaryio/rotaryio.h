// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_ROTARYIO_H
#define WHILETRUE_MODULES_ROTARYIO_H

#include "py/obj.h"

extern const mp_obj_type_t rotaryio_incremental_encoder_type;

#endif // WHILETRUE_MODULES_ROTARYIO_H
