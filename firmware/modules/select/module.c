// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/docs/library/select.html
#include "py/runtime.h"

#include "modules/select/poll_set.h"
#include "py/mperrno.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "py/stream.h"

#define ONE_SHOT 1 // a flag of ipoll()

struct poll {
    mp_obj_base_t base;
    struct poll_set set;
    size_t next; // entry that ipoll()'s iteration looks at next
    mp_int_t flags;
    mp_obj_tuple_t *pair; // that the iteration returns, again and again
};

static mp_obj_t poll_register(size_t n_args, const mp_obj_t *args) {
    struct poll *self = MP_OBJ_TO_PTR(args[0]);
    mp_uint_t events =
        n_args == 3 ? (mp_uint_t)mp_obj_get_int(args[2]) : MP_STREAM_POLL_RD | MP_STREAM_POLL_WR;
    struct poll_entry *entry = poll_set_find(&self->set, args[1]);
    if (entry == NULL) {
        poll_set_add(&self->set, args[1], events);
    } else {
        entry->events = events;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(register_obj, 2, 3, poll_register);

static mp_obj_t poll_unregister(mp_obj_t self, mp_obj_t stream) {
    poll_set_remove(&((struct poll *)MP_OBJ_TO_PTR(self))->set, stream);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(unregister_obj, poll_unregister);

static mp_obj_t poll_modify(mp_obj_t self, mp_obj_t stream, mp_obj_t events_in) {
    mp_uint_t events = mp_obj_get_int(events_in); // may be Python, and change the set
    struct poll_entry *entry = poll_set_find(&((struct poll *)MP_OBJ_TO_PTR(self))->set, stream);
    if (entry == NULL) {
        mp_raise_OSError(MP_ENOENT);
    }
    entry->events = events;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(modify_obj, poll_modify);

// poll([timeout[, flags]]), the timeout in milliseconds; none, None or -1: for ever.
static void wait(struct poll *self, size_t n_args, const mp_obj_t *args) {
    mp_int_t timeout = n_args < 2 || args[1] == mp_const_none ? -1 : mp_obj_get_int(args[1]);
    self->flags = n_args < 3 ? 0 : mp_obj_get_int(args[2]);
    poll_set_wait(&self->set, timeout < 0 ? POLL_FOREVER : (mp_uint_t)timeout);
}

static mp_obj_t poll_poll(size_t n_args, const mp_obj_t *args) {
    struct poll *self = MP_OBJ_TO_PTR(args[0]);
    wait(self, n_args, args);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    for (size_t i = 0; i < self->set.count; i++) {
        struct poll_entry entry = self->set.entries[i];
        if (entry.ready != 0) {
            mp_obj_t pair[] = {entry.stream, mp_obj_new_int_from_uint(entry.ready)};
            mp_obj_list_append(list, mp_obj_new_tuple(2, pair));
        }
    }
    return list;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(poll_obj, 1, 2, poll_poll);

static mp_obj_t poll_ipoll(size_t n_args, const mp_obj_t *args) {
    struct poll *self = MP_OBJ_TO_PTR(args[0]);
    if (self->pair == NULL) {
        self->pair = MP_OBJ_TO_PTR(mp_obj_new_tuple(2, NULL));
    }
    wait(self, n_args, args);
    self->next = 0;
    return args[0];
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(ipoll_obj, 1, 3, poll_ipoll);

static mp_obj_t poll_iternext(mp_obj_t self_in) {
    struct poll *self = MP_OBJ_TO_PTR(self_in);
    while (self->pair != NULL && self->next < self->set.count) {
        struct poll_entry *entry = &self->set.entries[self->next++];
        if (entry->ready != 0) {
            self->pair->items[0] = entry->stream;
            self->pair->items[1] = mp_obj_new_int_from_uint(entry->ready);
            entry->ready = 0;
            if (self->flags & ONE_SHOT) {
                entry->events = 0;
            }
            return MP_OBJ_FROM_PTR(self->pair);
        }
    }
    return MP_OBJ_STOP_ITERATION;
}

static const mp_rom_map_elem_t poll_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_ipoll), MP_ROM_PTR(&ipoll_obj)},
    {MP_ROM_QSTR(MP_QSTR_modify), MP_ROM_PTR(&modify_obj)},
    {MP_ROM_QSTR(MP_QSTR_poll), MP_ROM_PTR(&poll_obj)},
    {MP_ROM_QSTR(MP_QSTR_register), MP_ROM_PTR(&register_obj)},
    {MP_ROM_QSTR(MP_QSTR_unregister), MP_ROM_PTR(&unregister_obj)},
};
static MP_DEFINE_CONST_DICT(poll_locals, poll_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(poll_type, MP_QSTR_poll, MP_TYPE_FLAG_ITER_IS_ITERNEXT, iter,
    poll_iternext, locals_dict, &poll_locals);

static mp_obj_t select_poll(void) {
    struct poll *self = mp_obj_malloc(struct poll, &poll_type);
    self->set = (struct poll_set){NULL, 0, 0};
    self->next = 0;
    self->flags = 0;
    self->pair = NULL;
    return MP_OBJ_FROM_PTR(self);
}
static MP_DEFINE_CONST_FUN_OBJ_0(select_poll_obj, select_poll);

static const mp_uint_t kinds[] = {
    MP_STREAM_POLL_RD,
    MP_STREAM_POLL_WR,
    MP_STREAM_POLL_ERR | MP_STREAM_POLL_HUP,
};

static void add_all(struct poll_set *set, mp_obj_t streams, mp_uint_t events) {
    size_t count;
    mp_obj_t *items;
    mp_obj_get_array(streams, &count, &items);
    for (size_t i = 0; i < count; i++) {
        struct poll_entry *entry = poll_set_find(set, items[i]);
        if (entry == NULL) {
            poll_set_add(set, items[i], events);
        } else {
            entry->events |= events;
        }
    }
}

static bool is_ready(const struct poll_entry *entry, size_t kind) {
    mp_uint_t normal = MP_STREAM_POLL_RD | MP_STREAM_POLL_WR;
    return (entry->ready & (kind < 2 ? kinds[kind] : ~normal)) != 0;
}

// select(read, write, error[, timeout]), the timeout in seconds.
static mp_obj_t select_select(size_t n_args, const mp_obj_t *args) {
    mp_uint_t timeout = POLL_FOREVER;
    if (n_args == 4 && args[3] != mp_const_none) {
        mp_float_t seconds = mp_obj_get_float(args[3]);
        if (seconds >= 0 && seconds < (mp_float_t)(INT32_MAX / 1000)) {
            timeout = (mp_uint_t)(seconds * 1000);
        }
    }
    struct poll_set set = {NULL, 0, 0};
    mp_obj_t lists[MP_ARRAY_SIZE(kinds)];
    for (size_t kind = 0; kind < MP_ARRAY_SIZE(kinds); kind++) {
        lists[kind] = mp_obj_new_list(0, NULL);
        add_all(&set, args[kind], kinds[kind]);
    }
    poll_set_wait(&set, timeout);
    for (size_t kind = 0; kind < MP_ARRAY_SIZE(kinds); kind++) {
        for (size_t i = 0; i < set.count; i++) {
            if (is_ready(&set.entries[i], kind)) {
                mp_obj_list_append(lists[kind], set.entries[i].stream);
            }
        }
    }
    return mp_obj_new_tuple(MP_ARRAY_SIZE(kinds), lists);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(select_obj, 3, 4, select_select);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_select)},
    {MP_ROM_QSTR(MP_QSTR_POLLERR), MP_ROM_INT(MP_STREAM_POLL_ERR)},
    {MP_ROM_QSTR(MP_QSTR_POLLHUP), MP_ROM_INT(MP_STREAM_POLL_HUP)},
    {MP_ROM_QSTR(MP_QSTR_POLLIN), MP_ROM_INT(MP_STREAM_POLL_RD)},
    {MP_ROM_QSTR(MP_QSTR_POLLOUT), MP_ROM_INT(MP_STREAM_POLL_WR)},
    {MP_ROM_QSTR(MP_QSTR_poll), MP_ROM_PTR(&select_poll_obj)},
    {MP_ROM_QSTR(MP_QSTR_select), MP_ROM_PTR(&select_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t select_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_select, select_module);
