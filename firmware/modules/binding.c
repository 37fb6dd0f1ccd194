// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/binary.h"
#include "py/runtime.h"

#include "modules/binding.h"

void binding_enum_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    const struct binding_enum *self = MP_OBJ_TO_PTR(self_in);
    (void)kind;
    mp_printf(print, "%q.%q.%q", self->module, self->base.type->name, self->name);
}

NORETURN static void raise_read_only(qstr name) {
    mp_raise_msg_varg(&mp_type_AttributeError, MP_ERROR_TEXT("can't set attribute '%q'"), name);
}

static void load(mp_obj_t self, mp_obj_t member, mp_obj_t *dest) {
    if (mp_obj_is_type(member, &mp_type_property)) {
        const struct binding_property *property = MP_OBJ_TO_PTR(member);
        dest[0] = mp_call_function_1((mp_obj_t)property->functions[0], self);
    } else {
        mp_convert_member_lookup(self, mp_obj_get_type(self), member, dest);
    }
}

static void store(mp_obj_t self, qstr name, mp_obj_t member, mp_obj_t value) {
    if (value == MP_OBJ_NULL || !mp_obj_is_type(member, &mp_type_property)) {
        raise_read_only(name);
    }
    mp_obj_t set = (mp_obj_t)((const struct binding_property *)MP_OBJ_TO_PTR(member))->functions[1];
    if (set == mp_const_none) {
        raise_read_only(name);
    }
    mp_call_function_2(set, self, value);
}

void binding_attr(mp_obj_t self, qstr name, mp_obj_t *dest) {
    mp_obj_dict_t *locals = MP_OBJ_TYPE_GET_SLOT(mp_obj_get_type(self), locals_dict);
    mp_map_elem_t *found = mp_map_lookup(&locals->map, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    if (dest[0] == MP_OBJ_NULL) {
        if (found != NULL) {
            load(self, found->value, dest);
        }
    } else {
        store(self, name, found == NULL ? mp_const_none : found->value, dest[1]);
        dest[0] = MP_OBJ_NULL;
    }
}

// MP_OBJ_NULL if there is none.
static mp_obj_t native_of(mp_obj_t value, const mp_obj_type_t *type) {
    if (mp_obj_is_exact_type(value, type)) {
        return value;
    }
    mp_obj_t native = mp_obj_cast_to_native_base(value, MP_OBJ_FROM_PTR(type));
    if (native != MP_OBJ_NULL && !mp_obj_is_exact_type(native, type)) {
        mp_raise_msg(&mp_type_NotImplementedError,
            MP_ERROR_TEXT("Call super().__init__() before accessing native object."));
    }
    return native;
}

void *binding_native(mp_obj_t value, const mp_obj_type_t *type) {
    mp_obj_t native = native_of(value, type);
    return native == MP_OBJ_NULL ? NULL : MP_OBJ_TO_PTR(native);
}

void *binding_self(mp_obj_t self, const mp_obj_type_t *type) {
    return binding_check_type(self, type, MP_QSTR_self);
}

void *binding_check_type(mp_obj_t value, const mp_obj_type_t *type, qstr name) {
    mp_obj_t native = native_of(value, type);
    if (native == MP_OBJ_NULL) {
        binding_raise_type(name, type->name, value);
    }
    return MP_OBJ_TO_PTR(native);
}

void binding_raise_type(qstr name, qstr type, mp_obj_t value) {
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be of type %q, not %q"), name,
        type, mp_obj_get_type(value)->name);
}

void binding_raise_type_or_none(qstr name, qstr type, mp_obj_t value) {
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q must be of type %q or %q, not %q"),
        name, type, MP_QSTR_None, mp_obj_get_type(value)->name);
}

void binding_raise_invalid(qstr name) {
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Invalid %q"), name);
}

void binding_raise_deinited(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("Object has been deinitialized and can no longer be used. "
                                      "Create a new object."));
}

mp_int_t binding_check_range(mp_int_t value, mp_int_t least, mp_int_t most, qstr name) {
    if (value < least || value > most) {
        mp_raise_msg_varg(
            &mp_type_ValueError, MP_ERROR_TEXT("%q must be %d-%d"), name, (int)least, (int)most);
    }
    return value;
}

mp_int_t binding_check_min(mp_int_t value, mp_int_t least, qstr name) {
    if (value < least) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q must be >= %d"), name, (int)least);
    }
    return value;
}

void binding_check_length_range(size_t length, size_t least, size_t most, qstr name) {
    if (length < least || length > most) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%q length must be %d-%d"), name,
            (int)least, (int)most);
    }
}

void binding_check_length_min(size_t length, size_t least, qstr name) {
    if (length < least) {
        mp_raise_msg_varg(
            &mp_type_ValueError, MP_ERROR_TEXT("%q length must be >= %d"), name, (int)least);
    }
}

static size_t place_in(mp_int_t index, size_t length) {
    if (index < 0) {
        return (size_t)-index > length ? 0 : length + index;
    }
    return (size_t)index < length ? (size_t)index : length;
}

void binding_get_buffer(
    mp_obj_t value, mp_int_t start, mp_int_t end, mp_uint_t flags, mp_buffer_info_t *bytes) {
    mp_get_buffer_raise(value, bytes, flags);
    size_t size = mp_binary_get_size('@', bytes->typecode, NULL);
    size_t first = place_in(start, bytes->len / size);
    size_t behind = place_in(end, bytes->len / size);
    bytes->buf = (uint8_t *)bytes->buf + first * size;
    bytes->len = behind > first ? (behind - first) * size : 0;
}

mp_obj_t binding_make_none(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)n_args, (void)n_kw, (void)args;
    mp_raise_msg_varg(&mp_type_NotImplementedError, MP_ERROR_TEXT("%q"), type->name);
}

static mp_obj_t enter(mp_obj_t self) {
    return self;
}
MP_DEFINE_CONST_FUN_OBJ_1(binding_enter_obj, enter);

static mp_obj_t exit_by_deinit(size_t n_args, const mp_obj_t *args) {
    (void)n_args;
    mp_obj_t deinit[2];
    mp_load_method(args[0], MP_QSTR_deinit, deinit);
    mp_call_method_n_kw(0, 0, deinit);
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(binding_exit_obj, 4, 4, exit_by_deinit);
