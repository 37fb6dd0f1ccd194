// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's `import` (see patches.mk), for what CircuitPython does otherwise.
#ifndef WHILETRUE_MODULES_IMPORT_H
#define WHILETRUE_MODULES_IMPORT_H

#include "py/builtin.h"
#include "py/objmodule.h"

mp_obj_t import_builtin(qstr name, bool extensible);

#define mp_module_get_builtin import_builtin

#endif // WHILETRUE_MODULES_IMPORT_H
