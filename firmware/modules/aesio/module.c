// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// https://docs.circuitpython.org/en/latest/shared-bindings/aesio/
#include "py/runtime.h"

#include <string.h>

#include "modules/aesio/aes.h"
#include "modules/binding.h"
#include "py/objtuple.h"

// As in PyCrypto.
enum mode { MODE_ECB = 1, MODE_CBC = 2, MODE_CTR = 6 };

// Of a block: some 2000 steps, of a computer as of a chip.
#define BLOCK_WORK 64

struct aes {
    mp_obj_base_t base;
    struct aes_key key;
    uint8_t iv[AES_BLOCK]; // of the next block
    enum mode mode;
};

static const mp_obj_type_t aes_type;

static enum mode checked_mode(mp_int_t mode) {
    if (mode != MODE_ECB && mode != MODE_CBC && mode != MODE_CTR) {
        mp_raise_NotImplementedError(MP_ERROR_TEXT("Requested AES mode is unsupported"));
    }
    return mode;
}

static mp_buffer_info_t checked_key(mp_obj_t key_in) {
    mp_buffer_info_t key;
    mp_get_buffer_raise(key_in, &key, MP_BUFFER_READ);
    if (key.len != 16 && key.len != 24 && key.len != 32) {
        mp_raise_ValueError(MP_ERROR_TEXT("Key must be 16, 24, or 32 bytes long"));
    }
    return key;
}

// What is no buffer is as none, as on boards: zeros.
static void read_iv(mp_obj_t iv_in, uint8_t *iv) {
    memset(iv, 0, AES_BLOCK);
    mp_buffer_info_t buffer;
    if (iv_in == mp_const_none || !mp_get_buffer(iv_in, &buffer, MP_BUFFER_READ)) {
        return;
    }
    if (buffer.len != AES_BLOCK) {
        mp_raise_msg_varg(
            &mp_type_ValueError, MP_ERROR_TEXT("%q length must be %d"), MP_QSTR_IV, AES_BLOCK);
    }
    memcpy(iv, buffer.buf, AES_BLOCK);
}

static mp_obj_t aesio_aes_make_new(
    const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *all_args) {
    (void)type;
    enum { ARG_key, ARG_mode, ARG_IV, ARG_counter, ARG_segment_size };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_key, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_mode, MP_ARG_INT, {.u_int = MODE_ECB}},
        {MP_QSTR_IV, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_counter, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
        {MP_QSTR_segment_size, MP_ARG_INT, {.u_int = 8}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all_kw_array(n_args, n_kw, all_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_buffer_info_t key = checked_key(args[ARG_key].u_obj);
    enum mode mode = checked_mode(args[ARG_mode].u_int);
    struct aes *self = mp_obj_malloc(struct aes, &aes_type);
    self->mode = mode;
    read_iv(args[ARG_IV].u_obj, self->iv);
    aes_set_key(&self->key, key.buf, key.len);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t aes_rekey(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    struct aes *self = binding_self(pos_args[0], &aes_type);
    enum { ARG_key, ARG_IV };
    static const mp_arg_t allowed[] = {
        {MP_QSTR_key, MP_ARG_REQUIRED | MP_ARG_OBJ, {0}},
        {MP_QSTR_IV, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE}},
    };
    mp_arg_val_t args[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, args);
    mp_buffer_info_t key = checked_key(args[ARG_key].u_obj);
    read_iv(args[ARG_IV].u_obj, self->iv);
    aes_set_key(&self->key, key.buf, key.len);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(rekey_obj, 1, aes_rekey);

static void add_bytes(uint8_t *bytes, const uint8_t *others, size_t length) {
    for (size_t i = 0; i < length; i++) {
        bytes[i] ^= others[i];
    }
}

static void encrypt_chained(struct aes *self, uint8_t *block) {
    add_bytes(block, self->iv, AES_BLOCK);
    aes_encrypt(&self->key, block);
    memcpy(self->iv, block, AES_BLOCK);
}

static void decrypt_chained(struct aes *self, uint8_t *block) {
    uint8_t next[AES_BLOCK];
    memcpy(next, block, AES_BLOCK);
    aes_decrypt(&self->key, block);
    add_bytes(block, self->iv, AES_BLOCK);
    memcpy(self->iv, next, AES_BLOCK);
}

// Up to a block: what is left of the counter's block is not used by the next call.
static void count_on(struct aes *self, uint8_t *bytes, size_t length) {
    uint8_t block[AES_BLOCK];
    memcpy(block, self->iv, AES_BLOCK);
    aes_encrypt(&self->key, block);
    add_bytes(bytes, block, length);
    for (int i = AES_BLOCK - 1; i >= 0 && ++self->iv[i] == 0; i--) {}
}

static void check_lengths(const struct aes *self, size_t source, size_t destination) {
    if (source != destination) {
        mp_raise_ValueError(
            MP_ERROR_TEXT("Source and destination buffers must be the same length"));
    }
    if (self->mode == MODE_ECB && source != AES_BLOCK) {
        mp_raise_ValueError(MP_ERROR_TEXT("ECB only operates on 16 bytes at a time"));
    }
    if (self->mode == MODE_CBC && source % AES_BLOCK != 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("CBC blocks must be multiples of 16 bytes"));
    }
}

static mp_obj_t translate(
    mp_obj_t self_in, mp_obj_t source_in, mp_obj_t destination_in, bool back) {
    struct aes *self = binding_self(self_in, &aes_type);
    mp_buffer_info_t source;
    mp_buffer_info_t destination;
    mp_get_buffer_raise(source_in, &source, MP_BUFFER_READ);
    mp_get_buffer_raise(destination_in, &destination, MP_BUFFER_WRITE);
    check_lengths(self, source.len, destination.len);
    uint8_t *bytes = destination.buf;
    if (source.len > 0) {
        memmove(bytes, source.buf, source.len);
    }
    for (size_t done = 0; done < source.len; done += AES_BLOCK) {
        switch (self->mode) {
            case MODE_ECB:
                (back ? aes_decrypt : aes_encrypt)(&self->key, bytes + done);
                break;
            case MODE_CBC:
                (back ? decrypt_chained : encrypt_chained)(self, bytes + done);
                break;
            case MODE_CTR:
                count_on(self, bytes + done, MIN(source.len - done, AES_BLOCK));
                break;
        }
        vm_work(BLOCK_WORK);
    }
    return mp_const_none;
}

static mp_obj_t aes_encrypt_into(mp_obj_t self, mp_obj_t source, mp_obj_t destination) {
    return translate(self, source, destination, false);
}
static MP_DEFINE_CONST_FUN_OBJ_3(encrypt_into_obj, aes_encrypt_into);

static mp_obj_t aes_decrypt_into(mp_obj_t self, mp_obj_t source, mp_obj_t destination) {
    return translate(self, source, destination, true);
}
static MP_DEFINE_CONST_FUN_OBJ_3(decrypt_into_obj, aes_decrypt_into);

static mp_obj_t aes_get_mode(mp_obj_t self) {
    return MP_OBJ_NEW_SMALL_INT(((struct aes *)binding_self(self, &aes_type))->mode);
}

static mp_obj_t aes_set_mode(mp_obj_t self_in, mp_obj_t mode_in) {
    enum mode mode = checked_mode(mp_obj_get_int(mode_in));
    ((struct aes *)binding_self(self_in, &aes_type))->mode = mode;
    return mp_const_none;
}
BINDING_READ_WRITE(mode_obj, aes_get_mode, aes_set_mode);

static const mp_rom_map_elem_t aes_locals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_AES)},
    {MP_ROM_QSTR(MP_QSTR_encrypt_into), MP_ROM_PTR(&encrypt_into_obj)},
    {MP_ROM_QSTR(MP_QSTR_decrypt_into), MP_ROM_PTR(&decrypt_into_obj)},
    {MP_ROM_QSTR(MP_QSTR_rekey), MP_ROM_PTR(&rekey_obj)},
    {MP_ROM_QSTR(MP_QSTR_mode), MP_ROM_PTR(&mode_obj)},
};
static MP_DEFINE_CONST_DICT(aes_locals, aes_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(aes_type, MP_QSTR_AES, MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS, make_new,
    aesio_aes_make_new, attr, binding_attr, locals_dict, &aes_locals);

static const mp_rom_obj_tuple_t key_sizes = {
    {&mp_type_tuple},
    3,
    {MP_ROM_INT(16), MP_ROM_INT(24), MP_ROM_INT(32)},
};

static const mp_rom_map_elem_t globals_table[] = {
    {MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_aesio)},
    {MP_ROM_QSTR(MP_QSTR_AES), MP_ROM_PTR(&aes_type)},
    {MP_ROM_QSTR(MP_QSTR_MODE_ECB), MP_ROM_INT(MODE_ECB)},
    {MP_ROM_QSTR(MP_QSTR_MODE_CBC), MP_ROM_INT(MODE_CBC)},
    {MP_ROM_QSTR(MP_QSTR_MODE_CTR), MP_ROM_INT(MODE_CTR)},
    {MP_ROM_QSTR(MP_QSTR_block_size), MP_ROM_INT(AES_BLOCK)},
    {MP_ROM_QSTR(MP_QSTR_key_size), MP_ROM_PTR(&key_sizes)},
};
static MP_DEFINE_CONST_DICT(globals, globals_table);

const mp_obj_module_t aesio_module = {
    .base = {&mp_type_module},
    .globals = (mp_obj_dict_t *)&globals,
};
MP_REGISTER_MODULE(MP_QSTR_aesio, aesio_module);
