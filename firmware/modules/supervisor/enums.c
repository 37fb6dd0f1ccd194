// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/obj.h"

#include "life/main.h"
#include "modules/supervisor/supervisor.h"
#include "sim/sim.h"

static BINDING_ENUM(startup, supervisor_run_reason_type, supervisor, STARTUP, MAIN_RUN_STARTUP);
static BINDING_ENUM(
    auto_reload, supervisor_run_reason_type, supervisor, AUTO_RELOAD, MAIN_RUN_AUTO_RELOAD);
static BINDING_ENUM(supervisor_reload, supervisor_run_reason_type, supervisor, SUPERVISOR_RELOAD,
    MAIN_RUN_SUPERVISOR_RELOAD);
static BINDING_ENUM(
    repl_reload, supervisor_run_reason_type, supervisor, REPL_RELOAD, MAIN_RUN_REPL_RELOAD);

mp_obj_t supervisor_run_reason(uint32_t reason) {
    static const struct binding_enum *const reasons[] = {
        [MAIN_RUN_STARTUP] = &startup,
        [MAIN_RUN_AUTO_RELOAD] = &auto_reload,
        [MAIN_RUN_SUPERVISOR_RELOAD] = &supervisor_reload,
        [MAIN_RUN_REPL_RELOAD] = &repl_reload,
    };
    return MP_OBJ_FROM_PTR(reasons[reason]);
}

static const mp_rom_map_elem_t run_reason_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_STARTUP), MP_ROM_PTR(&startup)},
    {MP_ROM_QSTR(MP_QSTR_AUTO_RELOAD), MP_ROM_PTR(&auto_reload)},
    {MP_ROM_QSTR(MP_QSTR_SUPERVISOR_RELOAD), MP_ROM_PTR(&supervisor_reload)},
    {MP_ROM_QSTR(MP_QSTR_REPL_RELOAD), MP_ROM_PTR(&repl_reload)},
};
static MP_DEFINE_CONST_DICT(run_reason_locals, run_reason_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(supervisor_run_reason_type, MP_QSTR_RunReason, MP_TYPE_FLAG_NONE, print,
    binding_enum_print, locals_dict, &run_reason_locals);

// Most are faults of a board, which there are not here: names to compare with.
#define SAFE_MODE_REASONS(X)                                                                       \
    X(BROWNOUT)                                                                                    \
    X(FLASH_WRITE_FAIL)                                                                            \
    X(GC_ALLOC_OUTSIDE_VM)                                                                         \
    X(HARD_FAULT)                                                                                  \
    X(INTERRUPT_ERROR)                                                                             \
    X(NLR_JUMP_FAIL)                                                                               \
    X(NO_CIRCUITPY)                                                                                \
    X(NO_HEAP)                                                                                     \
    X(PROGRAMMATIC)                                                                                \
    X(SDK_FATAL_ERROR)                                                                             \
    X(STACK_OVERFLOW)                                                                              \
    X(USB_BOOT_DEVICE_NOT_INTERFACE_ZERO)                                                          \
    X(USB_TOO_MANY_ENDPOINTS)                                                                      \
    X(USB_TOO_MANY_INTERFACE_NAMES)                                                                \
    X(USER)                                                                                        \
    X(WATCHDOG)

static BINDING_ENUM(safe_mode_NONE, supervisor_safe_mode_reason_type, supervisor, NONE, 0);
#define DEFINE_SAFE_MODE_REASON(name)                                                              \
    static BINDING_ENUM(safe_mode_##name, supervisor_safe_mode_reason_type, supervisor, name, 1);
SAFE_MODE_REASONS(DEFINE_SAFE_MODE_REASON)

#define SAFE_MODE_REASON_ENTRY(name) {MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&safe_mode_##name)},
static const mp_rom_map_elem_t safe_mode_reason_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_NONE), MP_ROM_PTR(&safe_mode_NONE)},
    SAFE_MODE_REASONS(SAFE_MODE_REASON_ENTRY)};
static MP_DEFINE_CONST_DICT(safe_mode_reason_locals, safe_mode_reason_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(supervisor_safe_mode_reason_type, MP_QSTR_SafeModeReason,
    MP_TYPE_FLAG_NONE, print, binding_enum_print, locals_dict, &safe_mode_reason_locals);

// CircuitPython has no name for an error in safemode.py.
mp_obj_t supervisor_safe_mode_reason(void) {
    switch (sim.out.safe_mode) {
        case SIM_SAFE_MODE_NONE:
            return MP_OBJ_FROM_PTR(&safe_mode_NONE);
        case SIM_SAFE_MODE_PROGRAMMATIC:
            return MP_OBJ_FROM_PTR(&safe_mode_PROGRAMMATIC);
        default:
            return mp_const_none;
    }
}
