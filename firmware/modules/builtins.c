// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// An error of CircuitPython's open() names the file.
#include "modules/builtins.h"

#include "extmod/vfs.h"
#include "py/mperrno.h"
#include "py/objexcept.h"
#include "py/runtime.h"

// The exception of a failed open(), with the file's name if it is an OSError.
static mp_obj_t with_name(mp_obj_t exception, mp_obj_t name) {
    if (mp_obj_get_type(exception) != &mp_type_OSError || !mp_obj_is_str(name)) {
        return exception;
    }
    mp_obj_t args[] = {mp_obj_exception_get_value(exception), name};
    if (args[0] == MP_OBJ_NEW_SMALL_INT(MP_EROFS)) {
        return exception; // it is not this file that is wrong
    }
    return mp_obj_new_exception_args(&mp_type_OSError, MP_ARRAY_SIZE(args), args);
}

static mp_obj_t builtins_open(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_obj_t file = mp_vfs_open(n_args, args, kw_args);
        nlr_pop();
        return file;
    }
    nlr_raise(with_name(MP_OBJ_FROM_PTR(nlr.ret_val), n_args > 0 ? args[0] : mp_const_none));
}
MP_DEFINE_CONST_FUN_OBJ_KW(builtins_open_obj, 0, builtins_open);
