// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_MICROCONTROLLER_H
#define WHILETRUE_MODULES_MICROCONTROLLER_H

#include "modules/binding.h"

extern const mp_obj_type_t microcontroller_processor_type;
// The only instance: microcontroller.cpu.
extern const mp_obj_base_t microcontroller_cpu;

extern const mp_obj_type_t microcontroller_reset_reason_type;
// microcontroller.ResetReason's value for MAIN_RESET_x.
mp_obj_t microcontroller_reset_reason(uint32_t reason);

extern const mp_obj_type_t microcontroller_run_mode_type;
mp_obj_t microcontroller_run_mode_safe(void);

#endif // WHILETRUE_MODULES_MICROCONTROLLER_H
