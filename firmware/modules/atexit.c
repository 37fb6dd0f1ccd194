// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/atexit/
#include "modules/atexit.h"

#include "py/runtime.h"

#include "life/run.h"
#include "py/mphal.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "shared/runtime/interrupt_char.h"

#define CTRL_C 3

// A list of tuples: the function, how many positional arguments there are, all arguments.
MP_REGISTER_ROOT_POINTER(mp_obj_t atexit_calls);

enum { CALL_FUNCTION, CALL_POSITIONAL, CALL_ARGUMENTS };

void atexit_start(void) {
    MP_STATE_VM(atexit_calls) = MP_OBJ_NULL;
}

static mp_obj_t atexit_register(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    if (!mp_obj_is_callable(args[0])) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%q' object isn't callable"),
            (qstr)mp_obj_get_type(args[0])->name);
    }
    size_t positional = n_args - 1;
    mp_obj_tuple_t *call =
        MP_OBJ_TO_PTR(mp_obj_new_tuple(CALL_ARGUMENTS + positional + 2 * kw_args->used, NULL));
    mp_obj_t *item = call->items;
    *item++ = args[0];
    *item++ = MP_OBJ_NEW_SMALL_INT(positional);
    for (size_t i = 1; i < n_args; i++) {
        *item++ = args[i];
    }
    for (size_t i = 0; i < kw_args->alloc; i++) {
        if (mp_map_slot_is_filled(kw_args, i)) {
            *item++ = kw_args->table[i].key;
            *item++ = kw_args->table[i].value;
        }
    }
    if (MP_STATE_VM(atexit_calls) == MP_OBJ_NULL) {
        MP_STATE_VM(atexit_calls) = mp_obj_new_list(0, NULL);
    }
    mp_obj_list_append(MP_STATE_VM(atexit_calls), MP_OBJ_FROM_PTR(call));
    return args[0];
}
static MP_DEFINE_CONST_FUN_OBJ_KW(register_obj, 1, atexit_register);

static mp_obj_list_t *calls(void) {
    mp_obj_t list = MP_STATE_VM(atexit_calls);
    return list == MP_OBJ_NULL ? NULL : MP_OBJ_TO_PTR(list);
}

static mp_obj_t atexit_unregister(mp_obj_t function) {
    mp_obj_list_t *list = calls();
    for (size_t i = 0; list != NULL && i < list->len; i++) {
        mp_obj_tuple_t *call = MP_OBJ_TO_PTR(list->items[i]);
        if (call->items[CALL_FUNCTION] == function) {
            call->items[CALL_FUNCTION] = mp_const_none;
        }
        vm_work(1);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(unregister_obj, atexit_unregister);

static void run_call(const mp_obj_tuple_t *call) {
    size_t positional = MP_OBJ_SMALL_INT_VALUE(call->items[CALL_POSITIONAL]);
    size_t named = (call->len - CALL_ARGUMENTS - positional) / 2;
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_hal_set_interrupt_char(CTRL_C);
        mp_call_function_n_kw(
            call->items[CALL_FUNCTION], positional, named, call->items + CALL_ARGUMENTS);
        mp_hal_set_interrupt_char(-1);
        mp_handle_pending(true);
        nlr_pop();
        return;
    }
    mp_hal_set_interrupt_char(-1);
    mp_handle_pending(false);
    mp_obj_t exception = MP_OBJ_FROM_PTR(nlr.ret_val);
    if (!mp_obj_exception_match(exception, MP_OBJ_FROM_PTR(&mp_type_SystemExit))) {
        mp_obj_print_exception(&mp_plat_print, exception);
    }
}

void atexit_run(void) {
    // What they register themselves is not run.
    mp_obj_list_t *list = calls();
    for (size_t i = list == NULL ? 0 : list->len; i-- > 0;) {
        const mp_obj_tuple_t *call = MP_OBJ_TO_PTR(list->items[i]);
        if (call->items[CALL_FUNCTION] != mp_const_none) {
            run_call(call);
        }
    }
}

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_atexit)},
    {MP_ROM_QSTR(MP_QSTR_register), MP_ROM_PTR(&register_obj)},
    {MP_ROM_QSTR(MP_QSTR_unregister), MP_ROM_PTR(&unregister_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t atexit_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_atexit, atexit_module);
