// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/msgpack/#msgpack.ExtType
#include "py/runtime.h"

#include "modules/binding.h"
#include "modules/msgpack/msgpack.h"

#define CODE_MAX 127

mp_obj_t msgpack_ext_type_new(int32_t code, mp_obj_t data) {
    struct msgpack_ext_type *self = mp_obj_malloc(struct msgpack_ext_type, &msgpack_ext_type);
    self->code = code;
    self->data = data;
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    (void)type;
    enum { ARG_code, ARG_data };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_code, MP_ARG_REQUIRED | MP_ARG_INT, {0}},
        {MP_QSTR_data, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_int_t code = binding_check_range(args[ARG_code].u_int, 0, CODE_MAX, MP_QSTR_code);
    return msgpack_ext_type_new(code, args[ARG_data].u_obj);
}

static struct msgpack_ext_type *get_self(mp_obj_t self) {
    return binding_self(self, &msgpack_ext_type);
}

static mp_obj_t ext_type_get_code(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(get_self(self)->code);
}

static mp_obj_t ext_type_set_code(mp_obj_t self, mp_obj_t code_in) {
    mp_int_t code = mp_obj_get_int(code_in);
    if (code < 0 || code > CODE_MAX) {
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("code outside range 0~127"));
    }
    get_self(self)->code = code;
    return mp_const_none;
}
BINDING_READ_WRITE(code_obj, ext_type_get_code, ext_type_set_code);

static mp_obj_t ext_type_get_data(mp_obj_t self) {
    return get_self(self)->data;
}

static mp_obj_t ext_type_set_data(mp_obj_t self, mp_obj_t data) {
    get_self(self)->data = data;
    return mp_const_none;
}
BINDING_READ_WRITE(data_obj, ext_type_get_data, ext_type_set_data);

static const mp_rom_map_elem_t locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_code), MP_ROM_PTR(&code_obj)},
    {MP_ROM_QSTR(MP_QSTR_data), MP_ROM_PTR(&data_obj)},
};
static MP_DEFINE_CONST_DICT(locals, locals_table);

MP_DEFINE_CONST_OBJ_TYPE(msgpack_ext_type, MP_QSTR_ExtType, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS,
    make_new, make_new, attr, binding_attr, locals_dict, &locals);
