// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include "py/builtin.h"
#include "py/objmodule.h"

// Under its own name only: MicroPython has `json` as `ujson` too, CircuitPython has not.
mp_obj_t import_builtin(qstr name, bool extensible) {
    const mp_map_t *modules =
        extensible ? &mp_builtin_extensible_module_map : &mp_builtin_module_map;
    mp_map_elem_t *found = mp_map_lookup((mp_map_t *)modules, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    return found == NULL ? MP_OBJ_NULL : mp_module_get_builtin(name, extensible);
}
