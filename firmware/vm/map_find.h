// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Where a name (a qstr) or a small integer is in a map, by comparing pointers alone. This cannot call
// Python, so it is not instrumented, as MicroPython's own mp_map_lookup() must be.
#ifndef WHILETRUE_MAP_FIND_H
#define WHILETRUE_MAP_FIND_H

#include "py/mpstate.h"
#include "py/obj.h"

extern const qstr_pool_t mp_qstr_const_pool; // py/qstr.c

static inline bool map_has_hash(mp_obj_t key) {
    return mp_obj_is_qstr(key) || mp_obj_is_small_int(key);
}

// As mp_unary_op() hashes them. The names that the firmware knows are in two pools at the far end of
// the chain that qstr_hash() goes along; they are the usual ones, so they come first here.
static inline size_t map_hash(mp_obj_t key) {
    if (mp_obj_is_small_int(key)) {
        return MP_OBJ_SMALL_INT_VALUE(key);
    }
    qstr name = MP_OBJ_QSTR_VALUE(key);
    const qstr_pool_t *pool = &mp_qstr_const_pool;
    if (name < pool->total_prev_len) {
        return pool->prev->hashes[name];
    }
    size_t i = name - pool->total_prev_len;
    return i < pool->len ? pool->hashes[i] : qstr_hash(name);
}

// Looks where MicroPython's cache says that the key was in some map, then searches as py/map.c does.
// The entry is chosen by the bits that tell one name from the next (py/map.c takes two lower ones,
// which are the same in all names). NULL where the key is not there, or is there as another object
// that is equal: never for a name in a map whose all_keys_are_qstrs is set.
static inline mp_map_elem_t *map_find(const mp_map_t *map, mp_obj_t key) {
    if (map->alloc == 0) {
        return NULL;
    }
    uint8_t *cached =
        &MP_STATE_VM(map_lookup_cache)[((uintptr_t)key >> 4) % MICROPY_OPT_MAP_LOOKUP_CACHE_SIZE];
    mp_map_elem_t *slot = &map->table[*cached];
    if (*cached < map->alloc && slot->key == key) {
        return slot;
    }
    if (map->is_ordered) {
        for (size_t i = 0; i < map->used; i++) {
            if (map->table[i].key == key) {
                *cached = i;
                sim_work_bytes(i);
                return &map->table[i];
            }
        }
        sim_work_bytes(map->used);
        return NULL;
    }
    size_t start = map_hash(key) % map->alloc;
    size_t i = start;
    size_t looked = 0;
    do {
        slot = &map->table[i];
        if (slot->key == key) {
            *cached = i;
            sim_work_bytes(looked);
            return slot;
        }
        i = i + 1 == map->alloc ? 0 : i + 1;
        looked++;
    } while (slot->key != MP_OBJ_NULL && i != start);
    sim_work_bytes(looked);
    return NULL;
}

#endif // WHILETRUE_MAP_FIND_H
