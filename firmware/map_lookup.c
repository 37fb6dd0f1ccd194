// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A hit in MicroPython's cache of map positions, before its own mp_map_lookup(): that one may
// compare keys by calling Python, so it is instrumented, and long to enter.
#include "py/mpstate.h"
#include "py/obj.h"

mp_map_elem_t *mp_map_lookup_slow(mp_map_t *map, mp_obj_t index, mp_map_lookup_kind_t kind);

mp_map_elem_t *mp_map_lookup(mp_map_t *map, mp_obj_t index, mp_map_lookup_kind_t kind) {
    if (kind != MP_MAP_LOOKUP_REMOVE_IF_FOUND && map->alloc != 0) {
        // As py/map.c has it.
        size_t entry = ((uintptr_t)index >> 2) % MICROPY_OPT_MAP_LOOKUP_CACHE_SIZE;
        mp_map_elem_t *slot = &map->table[MP_STATE_VM(map_lookup_cache)[entry] % map->alloc];
        if (slot->key == index) {
            return slot;
        }
    }
    return mp_map_lookup_slow(map, index, kind);
}
