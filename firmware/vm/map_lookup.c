// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Before MicroPython's own mp_map_lookup(): that one may hash and compare keys by calling Python, so
// it is instrumented, and long to enter. What is asked here first cannot.
#include "map_find.h"
#include "py/objstr.h"

mp_map_elem_t *mp_map_lookup_slow(mp_map_t *map, mp_obj_t index, mp_map_lookup_kind_t kind);

static size_t str_hash(mp_obj_t str) {
    mp_obj_str_t *self = MP_OBJ_TO_PTR(str);
    return self->hash != 0 ? self->hash : qstr_compute_hash(self->data, self->len);
}

// A str that is no name, in a hash table. NULL where it is not there, or behind a key that only the
// general comparison can tell from it.
static mp_map_elem_t *find_str(const mp_map_t *map, mp_obj_t str) {
    if (map->alloc == 0 || map->is_ordered) {
        return NULL;
    }
    size_t start = str_hash(str) % map->alloc;
    size_t i = start;
    do {
        mp_map_elem_t *slot = &map->table[i];
        if (slot->key == MP_OBJ_NULL) {
            return NULL;
        }
        if (slot->key != MP_OBJ_SENTINEL) { // that is a key that was removed
            if (!mp_obj_is_str(slot->key)) {
                return NULL;
            }
            if (slot->key == str || mp_obj_str_equal(slot->key, str)) {
                return slot;
            }
        }
        sim_work_key(i);
        i = i + 1 == map->alloc ? 0 : i + 1;
    } while (i != start);
    return NULL;
}

mp_map_elem_t *mp_map_lookup(mp_map_t *map, mp_obj_t index, mp_map_lookup_kind_t kind) {
    if (kind != MP_MAP_LOOKUP_REMOVE_IF_FOUND) {
        mp_map_elem_t *found = NULL;
        if (map_has_hash(index)) {
            found = map_find(map, index);
            if (found == NULL && kind == MP_MAP_LOOKUP && map->all_keys_are_qstrs) {
                return NULL;
            }
        } else if (mp_obj_is_exact_type(index, &mp_type_str)) {
            found = find_str(map, index);
        }
        if (found != NULL) {
            return found;
        }
    }
    return mp_map_lookup_slow(map, index, kind);
}
