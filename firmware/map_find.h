// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Where a name (a qstr) is in a map, by comparing pointers alone. This cannot call Python, so it is
// not instrumented, as MicroPython's own mp_map_lookup() must be.
#ifndef WHILETRUE_MAP_FIND_H
#define WHILETRUE_MAP_FIND_H

#include "py/mpstate.h"
#include "py/obj.h"

// Looks where MicroPython's cache of positions says, then searches in the order of py/map.c.
// NULL where the name is not there, or, unless all_keys_are_qstrs, is there as a str that is equal.
static inline mp_map_elem_t *map_find(const mp_map_t *map, mp_obj_t name) {
    if (map->alloc == 0) {
        return NULL;
    }
    uint8_t *cached =
        &MP_STATE_VM(map_lookup_cache)[((uintptr_t)name >> 2) % MICROPY_OPT_MAP_LOOKUP_CACHE_SIZE];
    mp_map_elem_t *slot = &map->table[*cached % map->alloc];
    if (slot->key == name) {
        return slot;
    }
    if (map->is_ordered) {
        for (size_t i = 0; i < map->used; i++) {
            if (map->table[i].key == name) {
                *cached = i;
                return &map->table[i];
            }
        }
        return NULL;
    }
    size_t start = qstr_hash(MP_OBJ_QSTR_VALUE(name)) % map->alloc;
    size_t i = start;
    do {
        slot = &map->table[i];
        if (slot->key == name) {
            *cached = i;
            return slot;
        }
        i = i + 1 == map->alloc ? 0 : i + 1;
    } while (slot->key != MP_OBJ_NULL && i != start);
    return NULL;
}

#endif // WHILETRUE_MAP_FIND_H
