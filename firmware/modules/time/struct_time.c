// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/time/#time.struct_time
#include "py/runtime.h"

#include <string.h>

#include "modules/time/struct_time.h"
#include "py/objtuple.h"

static const qstr fields[TIME_FIELDS] = {
    MP_QSTR_tm_year,
    MP_QSTR_tm_mon,
    MP_QSTR_tm_mday,
    MP_QSTR_tm_hour,
    MP_QSTR_tm_min,
    MP_QSTR_tm_sec,
    MP_QSTR_tm_wday,
    MP_QSTR_tm_yday,
    MP_QSTR_tm_isdst,
};

static mp_obj_tuple_t *new_tuple(void) {
    mp_obj_tuple_t *self =
        mp_obj_malloc_var(mp_obj_tuple_t, items, mp_obj_t, TIME_FIELDS, &time_struct_time_type);
    self->len = TIME_FIELDS;
    return self;
}

mp_obj_t time_struct_time_new(const timeutils_struct_time_t *tm) {
    const int values[TIME_FIELDS] = {tm->tm_year, tm->tm_mon, tm->tm_mday, tm->tm_hour, tm->tm_min,
        tm->tm_sec, tm->tm_wday, tm->tm_yday, -1};
    mp_obj_tuple_t *self = new_tuple();
    for (size_t i = 0; i < TIME_FIELDS; i++) {
        self->items[i] = MP_OBJ_NEW_SMALL_INT(values[i]);
    }
    return MP_OBJ_FROM_PTR(self);
}

void time_struct_time_items(mp_obj_t value, size_t *length, mp_obj_t **items) {
    if (mp_obj_is_type(value, &time_struct_time_type)) {
        mp_obj_tuple_get(value, length, items);
    } else {
        mp_obj_get_array(value, length, items);
    }
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    size_t length;
    mp_obj_t *items;
    time_struct_time_items(args[0], &length, &items);
    if (length != TIME_FIELDS) {
        mp_raise_ValueError(MP_ERROR_TEXT("value length must be 9"));
    }
    mp_obj_tuple_t *self = new_tuple();
    memcpy(self->items, items, sizeof(mp_obj_t) * TIME_FIELDS);
    return MP_OBJ_FROM_PTR(self);
}

static void print(const mp_print_t *out, mp_obj_t self, mp_print_kind_t kind) {
    (void)kind;
    mp_print_str(out, "struct_time");
    mp_obj_attrtuple_print_helper(out, fields, MP_OBJ_TO_PTR(self));
}

static void time_struct_time_attr(mp_obj_t self_in, qstr name, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("can't set attribute"));
    }
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(self_in);
    for (size_t i = 0; i < TIME_FIELDS; i++) {
        if (fields[i] == name) {
            dest[0] = self->items[i];
            return;
        }
    }
    dest[1] = MP_OBJ_SENTINEL; // a tuple's methods
}

MP_DEFINE_CONST_OBJ_TYPE(time_struct_time_type, MP_QSTR_struct_time,
    MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE, make_new, make_new, print, print, unary_op,
    mp_obj_tuple_unary_op, binary_op, mp_obj_tuple_binary_op, attr, time_struct_time_attr, subscr,
    mp_obj_tuple_subscr, iter, mp_obj_tuple_getiter, parent, &mp_type_tuple);
