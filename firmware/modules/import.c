// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include <string.h>

#include "py/builtin.h"
#include "py/objmodule.h"

// Under its own name only: MicroPython has `json` as `ujson` too, CircuitPython has not.
mp_obj_t import_builtin(qstr name, bool extensible) {
    const mp_map_t *modules =
        extensible ? &mp_builtin_extensible_module_map : &mp_builtin_module_map;
    mp_map_elem_t *found = mp_map_lookup((mp_map_t *)modules, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    return found == NULL ? MP_OBJ_NULL : mp_module_get_builtin(name, extensible);
}

// MicroPython runs the bytecode of a .mpy file as it is: a damaged or hostile one could do anything
// to the machine's memory, the drive in it included. So they are not loaded. Said aloud, because
// libraries are often shared in that form, and "no module named" would send people to look for a
// file that they see.
mp_import_stat_t import_stat(const char *path) {
    mp_import_stat_t stat = mp_import_stat(path);
    size_t length = strlen(path);
    if (stat != MP_IMPORT_STAT_NO_EXIST || length < 3 || strcmp(path + length - 3, ".py") != 0) {
        return stat;
    }
    vstr_t compiled;
    vstr_init(&compiled, length + 2);
    vstr_add_strn(&compiled, path, length - 2);
    vstr_add_str(&compiled, "mpy");
    const char *name = vstr_null_terminated_str(&compiled);
    if (mp_import_stat(name) == MP_IMPORT_STAT_FILE) {
        mp_raise_msg_varg(&mp_type_ValueError,
            MP_ERROR_TEXT("%s: .mpy files cannot be used here, use the library's .py file"), name);
    }
    vstr_clear(&compiled);
    return stat;
}
