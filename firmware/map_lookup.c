// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Before MicroPython's own mp_map_lookup(): that one may compare keys by calling Python, so it is
// instrumented, and long to enter.
#include "map_find.h"

mp_map_elem_t *mp_map_lookup_slow(mp_map_t *map, mp_obj_t index, mp_map_lookup_kind_t kind);

mp_map_elem_t *mp_map_lookup(mp_map_t *map, mp_obj_t index, mp_map_lookup_kind_t kind) {
    if (kind != MP_MAP_LOOKUP_REMOVE_IF_FOUND && map_has_hash(index)) {
        mp_map_elem_t *found = map_find(map, index);
        if (found != NULL || (kind == MP_MAP_LOOKUP && map->all_keys_are_qstrs)) {
            return found;
        }
    }
    return mp_map_lookup_slow(map, index, kind);
}
