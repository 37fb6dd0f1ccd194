// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#ifndef WHILETRUE_MODULES_SUPERVISOR_H
#define WHILETRUE_MODULES_SUPERVISOR_H

#include "modules/binding.h"

// The only instance: supervisor.runtime.
extern const mp_obj_base_t supervisor_runtime;

extern const mp_obj_type_t supervisor_run_reason_type;
// supervisor.RunReason's value for MAIN_RUN_x.
mp_obj_t supervisor_run_reason(uint32_t reason);

extern const mp_obj_type_t supervisor_safe_mode_reason_type;
// supervisor.SafeModeReason's value for why there is safe mode.
mp_obj_t supervisor_safe_mode_reason(void);

extern const mp_obj_type_t supervisor_status_bar_type;
// The only instance: supervisor.status_bar.
extern const mp_obj_base_t supervisor_status_bar;

MP_DECLARE_CONST_FUN_OBJ_0(supervisor_get_previous_traceback_obj);
MP_DECLARE_CONST_FUN_OBJ_KW(supervisor_set_next_code_file_obj);

// supervisor.ticks_ms(): milliseconds, which begin anew after this many.
#define SUPERVISOR_TICKS_PERIOD (1u << 29)
uint32_t supervisor_ticks(void);

#endif // WHILETRUE_MODULES_SUPERVISOR_H
