// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Built-in functions that CircuitPython has otherwise than MicroPython: print() takes `flush`, and an
// error of open() names the file.
#include "py/runtime.h"

#include "extmod/vfs.h"
#include "life/main.h"
#include "modules/builtins.h"
#include "modules/exceptions.h"
#include "py/builtin.h"
#include "py/objexcept.h"

// The arguments without `flush`: the console is never behind.
static void drop_flush(const mp_map_t *arguments, mp_map_t *kept, mp_map_elem_t *table) {
    size_t count = 0;
    for (size_t i = 0; i < arguments->alloc; i++) {
        if (mp_map_slot_is_filled(arguments, i) &&
            arguments->table[i].key != MP_OBJ_NEW_QSTR(MP_QSTR_flush)) {
            table[count++] = arguments->table[i];
        }
    }
    mp_map_init_fixed_table(kept, count, (const mp_obj_t *)table);
}

static mp_obj_t builtins_print(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    mp_map_t kept;
    mp_map_elem_t table[kw_args->used + 1];
    drop_flush(kw_args, &kept, table);
    return mp_builtin_print_obj.fun.kw(n_args, args, &kept);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(print_obj, 0, builtins_print);

// The exception of a failed open(), with the file's name if it is an OSError.
static mp_obj_t with_name(mp_obj_t exception, mp_obj_t name) {
    if (mp_obj_get_type(exception) != &mp_type_OSError || !mp_obj_is_str(name)) {
        return exception;
    }
    mp_obj_t args[] = {mp_obj_exception_get_value(exception), name};
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
static MP_DEFINE_CONST_FUN_OBJ_KW(open_obj, 0, builtins_open);

void builtins_start(void) {
    mp_obj_t module = MP_OBJ_FROM_PTR(&mp_module_builtins);
    mp_store_attr(module, MP_QSTR_BrokenPipeError, MP_OBJ_FROM_PTR(&mp_type_BrokenPipeError));
    mp_store_attr(module, MP_QSTR_ConnectionError, MP_OBJ_FROM_PTR(&mp_type_ConnectionError));
    mp_store_attr(module, MP_QSTR_FutureWarning, MP_OBJ_FROM_PTR(&mp_type_FutureWarning));
    mp_store_attr(module, MP_QSTR_ReloadException, MP_OBJ_FROM_PTR(&mp_type_ReloadException));
    mp_store_attr(module, MP_QSTR_TimeoutError, MP_OBJ_FROM_PTR(&mp_type_TimeoutError));
    mp_store_attr(module, MP_QSTR_Warning, MP_OBJ_FROM_PTR(&mp_type_Warning));
    mp_store_attr(module, MP_QSTR_open, MP_OBJ_FROM_PTR(&open_obj));
    mp_store_attr(module, MP_QSTR_print, MP_OBJ_FROM_PTR(&print_obj));
}
