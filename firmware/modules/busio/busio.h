// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_BUSIO_H
#define WHILETRUE_MODULES_BUSIO_H

#include "py/obj.h"

extern const mp_obj_type_t busio_i2c_type;

#endif // WHILETRUE_MODULES_BUSIO_H
