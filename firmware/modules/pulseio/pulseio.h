// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_PULSEIO_H
#define WHILETRUE_MODULES_PULSEIO_H

#include "py/obj.h"

extern const mp_obj_type_t pulseio_pulsein_type;
extern const mp_obj_type_t pulseio_pulseout_type;

#endif // WHILETRUE_MODULES_PULSEIO_H
