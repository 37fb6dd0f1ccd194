// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What bindings share: enumerations, attributes and checks of arguments, with CircuitPython's words.
#ifndef WHILETRUE_MODULES_BINDING_H
#define WHILETRUE_MODULES_BINDING_H

#include "py/obj.h"

// A flag of a native type: its methods and its `subscr` get an object of a Python class made from it
// as that object, so that they can call what the class defines; binding_self() finds the native one.
// Others get the native object.
#define BINDING_FLAG_TAKES_INSTANCE 0x0400

// A value of an enumeration class such as digitalio.Direction. Its type's `print` is
// binding_enum_print: "digitalio.Direction.INPUT".
struct binding_enum {
    mp_obj_base_t base;
    uint16_t module;
    uint16_t name;
    uint32_t value;
};
void binding_enum_print(const mp_print_t *print, mp_obj_t self, mp_print_kind_t kind);

// Defines enumerator `object` of `type`; `module` and `name` as in Python.
#define BINDING_ENUM(object, type, module, name, value)                                            \
    const struct binding_enum object = {{&type}, MP_QSTR_##module, MP_QSTR_##name, value}

// An attribute of a native type, in the type's locals. It is Python's own kind of property, so that
// a class made from the type has it too; such a type has MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, and
// its `attr` is binding_attr.
struct binding_property {
    mp_obj_base_t base;
    mp_rom_obj_t functions[3]; // get, set, delete
};
void binding_attr(mp_obj_t self, qstr name, mp_obj_t *dest);

#define BINDING_READ_ONLY(object, get)                                                             \
    static MP_DEFINE_CONST_FUN_OBJ_1(object##_get, get);                                           \
    static const struct binding_property object = {                                                \
        {&mp_type_property}, {MP_ROM_PTR(&object##_get), MP_ROM_NONE, MP_ROM_NONE}}
#define BINDING_READ_WRITE(object, get, set)                                                       \
    static MP_DEFINE_CONST_FUN_OBJ_1(object##_get, get);                                           \
    static MP_DEFINE_CONST_FUN_OBJ_2(object##_set, set);                                           \
    static const struct binding_property object = {                                                \
        {&mp_type_property}, {MP_ROM_PTR(&object##_get), MP_ROM_PTR(&object##_set), MP_ROM_NONE}}

// The native object of `type` in `value`, which may be of a Python class made from it; NULL if there is none.
void *binding_native(mp_obj_t value, const mp_obj_type_t *type);
// The native object of `type` in a method's `self`, which may be of a Python class made from it.
void *binding_self(mp_obj_t self, const mp_obj_type_t *type);
// The same of an argument.
// TypeError: "pin must be of type Pin, not int".
void *binding_check_type(mp_obj_t value, const mp_obj_type_t *type, qstr name);
NORETURN void binding_raise_type(qstr name, qstr type, mp_obj_t value);
NORETURN void binding_raise_type_or_none(qstr name, qstr type, mp_obj_t value);
// ValueError: "Invalid pull".
NORETURN void binding_raise_invalid(qstr name);
NORETURN void binding_raise_deinited(void);
// The value itself. ValueError: "threshold must be 0-65535".
mp_int_t binding_check_range(mp_int_t value, mp_int_t least, mp_int_t most, qstr name);
// The same. ValueError: "max_events must be >= 1".
mp_int_t binding_check_min(mp_int_t value, mp_int_t least, qstr name);
// ValueError: "buffer length must be 8-1024".
void binding_check_length_range(size_t length, size_t least, size_t most, qstr name);
// ValueError: "buffer length must be >= 1".
void binding_check_length_min(size_t length, size_t least, qstr name);

// The bytes of `value` from its element `start` up to `end`, each counted from the end where it is below 0, as a
// slice has them. `flags` as mp_get_buffer_raise() has them.
void binding_get_buffer(
    mp_obj_t value, mp_int_t start, mp_int_t end, mp_uint_t flags, mp_buffer_info_t *bytes);

// `make_new` of a class that is not here yet, or never on these chips: NotImplementedError with its name.
mp_obj_t binding_make_none(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args);

// `__enter__` and `__exit__` for objects that are their own context manager; at the end deinit() is called.
MP_DECLARE_CONST_FUN_OBJ_1(binding_enter_obj);
MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(binding_exit_obj);

#endif // WHILETRUE_MODULES_BINDING_H
