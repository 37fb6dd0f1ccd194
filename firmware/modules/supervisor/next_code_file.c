// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include <string.h>

#include "modules/supervisor/supervisor.h"
#include "life/next_code.h"
#include "py/builtin.h"
#include "py/objstr.h"

enum {
    ARG_filename,
    ARG_working_directory,
    ARG_reload_on_success,
    ARG_reload_on_error,
    ARG_sticky_on_success,
    ARG_sticky_on_error,
    ARG_sticky_on_reload,
};

#define FLAG_ARG(name)                                                                             \
    {                                                                                              \
        MP_QSTR_##name, MP_ARG_KW_ONLY | MP_ARG_BOOL, {                                            \
            .u_bool = false                                                                        \
        }                                                                                          \
    }

// False: there is nothing of that name.
static bool copy_path(char *path, mp_obj_t value, qstr name) {
    if (value == mp_const_none) {
        path[0] = '\0';
        return true;
    }
    if (!mp_obj_is_str_or_bytes(value)) {
        binding_raise_type_or_none(name, MP_QSTR_str, value);
    }
    size_t length;
    const char *text = mp_obj_str_get_data(value, &length);
    if (length >= SIM_PATH_SIZE || memchr(text, '\0', length) != NULL) {
        return false;
    }
    memcpy(path, text, length);
    path[length] = '\0';
    return mp_import_stat(path) != MP_IMPORT_STAT_NO_EXIST;
}

static mp_obj_t supervisor_set_next_code_file(
    size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        {MP_QSTR_filename, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_working_directory, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        FLAG_ARG(reload_on_success),
        FLAG_ARG(reload_on_error),
        FLAG_ARG(sticky_on_success),
        FLAG_ARG(sticky_on_error),
        FLAG_ARG(sticky_on_reload),
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    struct next_code next = {
        .sticky_on = (args[ARG_sticky_on_success].u_bool ? NEXT_CODE_SUCCESS : 0) |
                     (args[ARG_sticky_on_error].u_bool ? NEXT_CODE_ERROR : 0) |
                     (args[ARG_sticky_on_reload].u_bool ? NEXT_CODE_RELOAD : 0),
        .reload_on = (args[ARG_reload_on_success].u_bool ? NEXT_CODE_SUCCESS : 0) |
                     (args[ARG_reload_on_error].u_bool ? NEXT_CODE_ERROR : 0),
    };
    if (!copy_path(next.file, args[ARG_filename].u_obj, MP_QSTR_filename)) {
        mp_raise_ValueError(MP_ERROR_TEXT("File not found"));
    }
    if (!copy_path(next.folder, args[ARG_working_directory].u_obj, MP_QSTR_working_directory)) {
        binding_raise_invalid(MP_QSTR_working_directory);
    }
    next_code_set(&next);
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_KW(supervisor_set_next_code_file_obj, 0, supervisor_set_next_code_file);

static mp_obj_t supervisor_get_previous_traceback(void) {
    const char *text = next_code_traceback();
    return text == NULL ? mp_const_none : mp_obj_new_str(text, strlen(text));
}
MP_DEFINE_CONST_FUN_OBJ_0(supervisor_get_previous_traceback_obj, supervisor_get_previous_traceback);
