// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's modules `builtins` and `io` (see patches.mk): CircuitPython's open(), and its
// exceptions among the built-in names.
#ifndef WHILETRUE_MODULES_BUILTINS_H
#define WHILETRUE_MODULES_BUILTINS_H

#include "life/main.h"
#include "modules/exceptions.h"
#include "py/builtin.h"

MP_DECLARE_CONST_FUN_OBJ_KW(builtins_open_obj);
#undef mp_builtin_open_obj
#define mp_builtin_open_obj builtins_open_obj

#define BUILTINS_EXCEPTION(name) {MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&mp_type_##name)},
#undef MICROPY_PORT_BUILTINS
#define MICROPY_PORT_BUILTINS                                                                      \
    BUILTINS_EXCEPTION(BrokenPipeError)                                                            \
    BUILTINS_EXCEPTION(ConnectionError)                                                            \
    BUILTINS_EXCEPTION(FutureWarning)                                                              \
    BUILTINS_EXCEPTION(ReloadException)                                                            \
    BUILTINS_EXCEPTION(TimeoutError)                                                               \
    BUILTINS_EXCEPTION(Warning)

#endif // WHILETRUE_MODULES_BUILTINS_H
