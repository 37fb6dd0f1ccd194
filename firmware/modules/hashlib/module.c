// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/hashlib/
#include "py/runtime.h"

#include <string.h>

#include "lib/crypto-algorithms/sha256.h"
#include "modules/binding.h"
#include "modules/hashlib/sha1.h"
#include "py/objstr.h"

// Bytes that are hashed at a time: a long update can be suspended in between. Two for a unit of work: a
// block of 64 takes some 1000 steps.
#define CHUNK 2048
#define BYTES_FOR_UNIT 2

struct hash {
    mp_obj_base_t base;
    bool is_sha1;
    union {
        struct sha1 sha1;
        CRYAL_SHA256_CTX sha256;
    };
};

static const mp_obj_type_t hash_type;

static size_t digest_size(const struct hash *self) {
    return self->is_sha1 ? SHA1_SIZE : SHA256_BLOCK_SIZE;
}

static mp_obj_t hash_digest_size(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(digest_size(binding_self(self, &hash_type)));
}
BINDING_READ_ONLY(digest_size_obj, hash_digest_size);

static void add(struct hash *self, const uint8_t *data, size_t length) {
    if (self->is_sha1) {
        sha1_update(&self->sha1, data, length);
    } else {
        sha256_update(&self->sha256, data, length);
    }
}

static mp_obj_t hash_update(mp_obj_t self_in, mp_obj_t data_in) {
    struct hash *self = binding_self(self_in, &hash_type);
    mp_buffer_info_t data;
    mp_get_buffer_raise(data_in, &data, MP_BUFFER_READ);
    for (size_t done = 0; done < data.len; done += CHUNK) {
        size_t length = MIN(data.len - done, CHUNK);
        add(self, (const uint8_t *)data.buf + done, length);
        vm_work(length / BYTES_FOR_UNIT);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(update_obj, hash_update);

// Of a copy: more may be added after it.
static mp_obj_t hash_digest(mp_obj_t self_in) {
    struct hash copy = *(const struct hash *)binding_self(self_in, &hash_type);
    uint8_t digest[SHA256_BLOCK_SIZE];
    if (copy.is_sha1) {
        sha1_final(&copy.sha1, digest);
    } else {
        sha256_final(&copy.sha256, digest);
    }
    sim_work_owed(sizeof(copy.sha1.block) / BYTES_FOR_UNIT);
    return mp_obj_new_bytes(digest, digest_size(&copy));
}
static MP_DEFINE_CONST_FUN_OBJ_1(digest_obj, hash_digest);

static const mp_rom_map_elem_t hash_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR_digest_size), MP_ROM_PTR(&digest_size_obj)},
    {MP_ROM_QSTR(MP_QSTR_update), MP_ROM_PTR(&update_obj)},
    {MP_ROM_QSTR(MP_QSTR_digest), MP_ROM_PTR(&digest_obj)},
};
static MP_DEFINE_CONST_DICT(hash_locals, hash_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(hash_type, MP_QSTR_Hash, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, attr,
    binding_attr, locals_dict, &hash_locals);

static mp_obj_t hashlib_new(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_name, ARG_data };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_name, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_data, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    const char *name = mp_obj_str_get_str(args[ARG_name].u_obj);
    struct hash *self = mp_obj_malloc(struct hash, &hash_type);
    if (strcmp(name, "sha1") == 0) {
        self->is_sha1 = true;
        sha1_init(&self->sha1);
    } else if (strcmp(name, "sha256") == 0) {
        self->is_sha1 = false;
        sha256_init(&self->sha256);
    } else {
        mp_raise_ValueError(MP_ERROR_TEXT("Unsupported hash algorithm"));
    }
    if (args[ARG_data].u_obj != mp_const_none) {
        hash_update(MP_OBJ_FROM_PTR(self), args[ARG_data].u_obj);
    }
    return MP_OBJ_FROM_PTR(self);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(new_obj, 1, hashlib_new);

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_hashlib)},
    {MP_ROM_QSTR(MP_QSTR_new), MP_ROM_PTR(&new_obj)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t hashlib_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_hashlib, hashlib_module);
