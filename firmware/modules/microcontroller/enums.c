// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/obj.h"

#include "life/main.h"
#include "modules/microcontroller/microcontroller.h"

#define RESET_REASONS(X)                                                                           \
    X(POWER_ON)                                                                                    \
    X(BROWNOUT)                                                                                    \
    X(SOFTWARE)                                                                                    \
    X(DEEP_SLEEP_ALARM)                                                                            \
    X(RESET_PIN)                                                                                   \
    X(WATCHDOG)                                                                                    \
    X(UNKNOWN)                                                                                     \
    X(RESCUE_DEBUG)

#define DEFINE_RESET_REASON(name)                                                                  \
    static BINDING_ENUM(                                                                           \
        reset_reason_##name, microcontroller_reset_reason_type, microcontroller, name, 0);
RESET_REASONS(DEFINE_RESET_REASON)

#define RESET_REASON_ENTRY(name) {MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&reset_reason_##name)},
static const mp_rom_map_elem_t reset_reason_locals_table[] = {RESET_REASONS(RESET_REASON_ENTRY)};
static MP_DEFINE_CONST_DICT(reset_reason_locals, reset_reason_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(microcontroller_reset_reason_type, MP_QSTR_ResetReason, MP_TYPE_FLAG_NONE,
    print, binding_enum_print, locals_dict, &reset_reason_locals);

mp_obj_t microcontroller_reset_reason(uint32_t reason) {
    switch (reason) {
        case MAIN_RESET_POWER_ON:
            return MP_OBJ_FROM_PTR(&reset_reason_POWER_ON);
        case MAIN_RESET_PIN:
            return MP_OBJ_FROM_PTR(&reset_reason_RESET_PIN);
        default:
            return MP_OBJ_FROM_PTR(&reset_reason_SOFTWARE);
    }
}

#define RUN_MODES(X)                                                                               \
    X(NORMAL)                                                                                      \
    X(SAFE_MODE)                                                                                   \
    X(UF2)                                                                                         \
    X(BOOTLOADER)

#define DEFINE_RUN_MODE(name)                                                                      \
    static BINDING_ENUM(run_mode_##name, microcontroller_run_mode_type, microcontroller, name, 0);
RUN_MODES(DEFINE_RUN_MODE)

#define RUN_MODE_ENTRY(name) {MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&run_mode_##name)},
static const mp_rom_map_elem_t run_mode_locals_table[] = {RUN_MODES(RUN_MODE_ENTRY)};
static MP_DEFINE_CONST_DICT(run_mode_locals, run_mode_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(microcontroller_run_mode_type, MP_QSTR_RunMode, MP_TYPE_FLAG_NONE, print,
    binding_enum_print, locals_dict, &run_mode_locals);

mp_obj_t microcontroller_run_mode_safe(void) {
    return MP_OBJ_FROM_PTR(&run_mode_SAFE_MODE);
}
