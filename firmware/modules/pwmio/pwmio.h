// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_PWMIO_H
#define WHILETRUE_MODULES_PWMIO_H

#include "py/obj.h"
#include "sim/pwm.h"

extern const mp_obj_type_t pwmio_pwmout_type;

// What kept the hardware from modulating a pin, as an exception; nothing where it does.
void pwmio_check(enum sim_pwm_result result);

#endif // WHILETRUE_MODULES_PWMIO_H
