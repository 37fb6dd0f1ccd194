// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Short cuts for the VM, seen by vm.o alone: the common case without entering a function that may
// call Python, and so may suspend, and so is long to enter. None of this is instrumented. Where a
// short cut depends on what a program can change while the general function is suspended (a list's
// length, a class's members), it is not taken on a rewind: the instruction that is done again must
// come to the same call (frame.h).
#ifndef WHILETRUE_VM_FAST_H
#define WHILETRUE_VM_FAST_H

#include "map_find.h"
#include "py/builtin.h"
#include "py/objgenerator.h"
#include "py/objlist.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "suspend/suspend.h"
#include "numbers.h"

static inline bool vm_rewinds(void) {
    return MP_UNLIKELY(suspend_phase != SUSPEND_RUNNING);
}

static inline bool vm_is_true(mp_obj_t value) {
    if (value == mp_const_true || value == mp_const_false) {
        return value == mp_const_true;
    }
    return mp_obj_is_true(value);
}

// Where an item is that `base[index]` means, in a list or a dict (and to load, in a tuple). NULL
// where it is not there, or takes more than this to find.
static inline mp_obj_t *vm_item(mp_obj_t base, mp_obj_t index, bool load) {
    const mp_obj_type_t *type = mp_obj_get_type(base);
    if (mp_obj_is_small_int(index) && (type == &mp_type_list || (load && type == &mp_type_tuple))) {
        mp_obj_list_t *list = MP_OBJ_TO_PTR(base);
        mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(base);
        size_t length = type == &mp_type_list ? list->len : tuple->len;
        mp_obj_t *items = type == &mp_type_list ? list->items : tuple->items;
        mp_int_t i = MP_OBJ_SMALL_INT_VALUE(index);
        size_t position = i < 0 ? i + length : (size_t)i;
        return position < length ? &items[position] : NULL;
    }
    if (type == &mp_type_dict && map_has_hash(index)) {
        mp_obj_dict_t *dict = MP_OBJ_TO_PTR(base);
        mp_map_elem_t *found = load || !dict->map.is_fixed ? map_find(&dict->map, index) : NULL;
        return found == NULL ? NULL : &found->value;
    }
    return NULL;
}

// As mp_obj_subscr(): `value` is MP_OBJ_SENTINEL to load, else it is stored.
static inline mp_obj_t vm_subscr(mp_obj_t base, mp_obj_t index, mp_obj_t value) {
    bool load = value == MP_OBJ_SENTINEL;
    mp_obj_t *item = value == MP_OBJ_NULL || vm_rewinds() ? NULL : vm_item(base, index, load);
    if (item == NULL) {
        return mp_obj_subscr(base, index, value);
    }
    if (!load) {
        *item = value;
    }
    return *item;
}

static inline mp_obj_t vm_load_global(qstr name) {
    mp_obj_dict_t *overrides = MP_STATE_VM(mp_module_builtins_override_dict);
    mp_obj_t key = MP_OBJ_NEW_QSTR(name);
    if (!vm_rewinds()) {
        mp_map_elem_t *found = map_find(&mp_globals_get()->map, key);
        if (found == NULL && overrides != NULL) {
            found = map_find(&overrides->map, key);
        }
        if (found == NULL) {
            found = map_find(&mp_module_builtins_globals.map, key);
        }
        if (found != NULL) {
            return found->value;
        }
    }
    return mp_load_global(name);
}

// What `object.name` looks in first, and what it finds there is the value: the members of an
// instance, the globals of a module. NULL for other objects.
static inline mp_map_t *vm_members(mp_obj_t object) {
    const mp_obj_type_t *type = mp_obj_get_type(object);
    if (mp_obj_is_instance_type(type)) {
        return &((mp_obj_instance_t *)MP_OBJ_TO_PTR(object))->members;
    }
    if (type == &mp_type_module) {
        return &((mp_obj_module_t *)MP_OBJ_TO_PTR(object))->globals->map;
    }
    return NULL;
}

static inline mp_map_elem_t *vm_find_member(mp_obj_t object, qstr name) {
    mp_map_t *members = vm_members(object);
    return members == NULL ? NULL : map_find(members, MP_OBJ_NEW_QSTR(name));
}

static inline mp_obj_t vm_load_attr(mp_obj_t base, qstr name) {
    if (!vm_rewinds() && name != MP_QSTR___class__) {
        mp_map_elem_t *found = vm_find_member(base, name);
        if (found != NULL) {
            return found->value;
        }
    }
    return mp_load_attr(base, name);
}

// As mp_store_attr(): MP_OBJ_NULL for `value` deletes.
static inline void vm_store_attr(mp_obj_t base, qstr name, mp_obj_t value) {
    const mp_obj_type_t *type = mp_obj_get_type(base);
    bool deletes = value == MP_OBJ_NULL;
    if (!deletes && !vm_rewinds() && mp_obj_is_instance_type(type) &&
        !(type->flags & MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS)) {
        mp_map_elem_t *found = vm_find_member(base, name);
        if (found != NULL) {
            found->value = value;
            return;
        }
    }
    mp_store_attr(base, name, value);
}

// A function that binds `self` in the class of `object`, or in a base of it where there is one base
// each; MP_OBJ_NULL where it takes more to tell. As mp_obj_class_lookup() in py/objtype.c.
static inline mp_obj_t vm_find_method(const mp_obj_type_t *type, qstr name) {
    bool is_instance = mp_obj_is_instance_type(type);
    if (!is_instance && MP_OBJ_TYPE_HAS_SLOT(type, attr)) {
        return MP_OBJ_NULL;
    }
    while (MP_OBJ_TYPE_HAS_SLOT(type, locals_dict)) {
        mp_map_elem_t *found =
            map_find(&MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map, MP_OBJ_NEW_QSTR(name));
        if (found != NULL) {
            uint16_t flags = mp_obj_get_type(found->value)->flags;
            bool binds = flags & MP_TYPE_FLAG_BINDS_SELF &&
                         !(is_instance && flags & MP_TYPE_FLAG_BUILTIN_FUN);
            return binds ? found->value : MP_OBJ_NULL;
        }
        if (!is_instance || !MP_OBJ_TYPE_HAS_SLOT(type, parent)) {
            return MP_OBJ_NULL;
        }
        type = MP_OBJ_TYPE_GET_SLOT(type, parent);
        if (type->base.type != &mp_type_type || !mp_obj_is_instance_type(type)) {
            return MP_OBJ_NULL;
        }
    }
    return MP_OBJ_NULL;
}

static inline void vm_load_method(mp_obj_t base, qstr name, mp_obj_t *dest) {
    if (!vm_rewinds() && name != MP_QSTR___class__ && name != MP_QSTR___next__) {
        mp_map_elem_t *found = vm_find_member(base, name);
        if (found != NULL) {
            dest[0] = found->value;
            dest[1] = MP_OBJ_NULL;
            return;
        }
        mp_obj_t method = vm_find_method(mp_obj_get_type(base), name);
        if (method != MP_OBJ_NULL) {
            dest[0] = method;
            dest[1] = base;
            return;
        }
    }
    mp_load_method(base, name, dest);
}

static inline mp_obj_t vm_iternext(mp_obj_t iterator) {
    const mp_obj_type_t *type = mp_obj_get_type(iterator);
    if ((type->flags & MP_TYPE_FLAG_ITER_IS_STREAM) == MP_TYPE_FLAG_ITER_IS_ITERNEXT) {
        MP_STATE_THREAD(stop_iteration_arg) = MP_OBJ_NULL;
        return ((mp_fun_1_t)MP_OBJ_TYPE_GET_SLOT(type, iter))(iterator);
    }
    return mp_iternext_allow_raise(iterator);
}

static inline mp_vm_return_kind_t vm_resume(
    mp_obj_t iterator, mp_obj_t send, mp_obj_t thrown, mp_obj_t *result) {
    const mp_obj_type_t *type = mp_obj_get_type(iterator);
    if (type == &mp_type_gen_instance || type == &mp_type_coro_instance) {
        return mp_obj_gen_resume(iterator, send, thrown, result);
    }
    return mp_resume(iterator, send, thrown, result);
}

static inline mp_obj_t vm_call(mp_obj_t fun, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const mp_obj_type_t *type = mp_obj_get_type(fun);
    if (MP_OBJ_TYPE_HAS_SLOT(type, call)) {
        return MP_OBJ_TYPE_GET_SLOT(type, call)(fun, n_args, n_kw, args);
    }
    return mp_call_function_n_kw(fun, n_args, n_kw, args);
}

static inline mp_obj_t vm_call_method(size_t n_args, size_t n_kw, const mp_obj_t *args) {
    size_t self = args[1] == MP_OBJ_NULL ? 0 : 1;
    return vm_call(args[0], n_args + self, n_kw, args + 2 - self);
}

#endif // WHILETRUE_VM_FAST_H
