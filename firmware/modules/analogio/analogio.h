// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_ANALOGIO_H
#define WHILETRUE_MODULES_ANALOGIO_H

#include "py/obj.h"

extern const mp_obj_type_t analogio_analogin_type;
extern const mp_obj_type_t analogio_analogout_type;

#endif // WHILETRUE_MODULES_ANALOGIO_H
