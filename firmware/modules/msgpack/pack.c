// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Python may run at each write and in `default`, and change what is being packed: nothing of a container is
// kept meanwhile but the place in it. Then what is written is not what was counted, but nothing worse.
#include "py/runtime.h"

#include "modules/msgpack/msgpack.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "py/stream.h"

struct writer {
    mp_obj_t stream;
    const mp_stream_p_t *protocol;
    mp_obj_t default_packer;
};

static void write(const struct writer *to, const void *bytes, size_t length) {
    if (length == 0) {
        return;
    }
    int error = 0;
    mp_uint_t written = to->protocol->write(to->stream, bytes, length, &error);
    if (error != 0) {
        mp_raise_OSError(error);
    }
    if (written == 0) {
        mp_raise_msg(&mp_type_EOFError, NULL);
    }
    vm_work(1 + length / SIM_WORK_BLOCK);
}

// The last `length` bytes of `value`, highest first.
static void write_number(const struct writer *to, uint32_t value, size_t length) {
    uint8_t bytes[4];
    for (size_t i = 0; i < length; i++) {
        bytes[i] = value >> 8 * (length - 1 - i);
    }
    write(to, bytes, length);
}

static void write_byte(const struct writer *to, uint8_t byte) {
    write(to, &byte, 1);
}

static void write_length(const struct writer *to, uint8_t code, size_t length) {
    uint8_t power = length <= UINT8_MAX ? 0 : length <= UINT16_MAX ? 1 : 2;
    write_byte(to, code + power);
    write_number(to, length, 1 << power);
}

// Of arrays and maps, whose length has no form of 8 bits.
static void write_count(const struct writer *to, uint8_t short_code, uint8_t code, size_t count) {
    if (count < 16) {
        write_byte(to, short_code | count);
    } else {
        write_byte(to, count <= UINT16_MAX ? code : code + 1);
        write_number(to, count, count <= UINT16_MAX ? 2 : 4);
    }
}

static void pack_int(const struct writer *to, int32_t value) {
    if (value > -32 && value < 128) {
        write_byte(to, value);
        return;
    }
    uint8_t power = value == (int8_t)value ? 0 : value == (int16_t)value ? 1 : 2;
    write_byte(to, MSGPACK_INT8 + power);
    write_number(to, value, 1 << power);
}

static void pack_str(const struct writer *to, mp_obj_t text) {
    size_t length;
    const char *bytes = mp_obj_str_get_data(text, &length);
    if (length < 32) {
        write_byte(to, MSGPACK_STR_SHORT | length);
    } else {
        write_length(to, MSGPACK_STR, length);
    }
    write(to, bytes, length);
}

// The bytes of `object` are asked for anew: where they are, and how many, may have changed.
static void write_bytes(const struct writer *to, mp_obj_t object, size_t length) {
    mp_buffer_info_t bytes;
    mp_get_buffer_raise(object, &bytes, MP_BUFFER_READ);
    write(to, bytes.buf, MIN(bytes.len, length));
}

static void pack_ext(const struct writer *to, const struct msgpack_ext_type *ext) {
    mp_obj_t data = ext->data;
    mp_buffer_info_t bytes;
    mp_get_buffer_raise(data, &bytes, MP_BUFFER_READ);
    uint8_t power = 0;
    while (power < 4 && bytes.len != (size_t)1 << power) {
        power++;
    }
    if (bytes.len == (size_t)1 << power) {
        write_byte(to, MSGPACK_EXT_FIXED + power);
    } else {
        write_length(to, MSGPACK_EXT, bytes.len);
    }
    write_byte(to, ext->code);
    write_bytes(to, data, bytes.len);
}

static void pack_float(const struct writer *to, mp_float_t number) {
    union {
        mp_float_t number;
        uint32_t bits;
    } value = {number};
    write_byte(to, MSGPACK_FLOAT32);
    write_number(to, value.bits, sizeof(value.bits));
}

static void pack(const struct writer *to, mp_obj_t object);

static void pack_list(const struct writer *to, mp_obj_t object) {
    const mp_obj_list_t *list = MP_OBJ_TO_PTR(object);
    write_count(to, MSGPACK_ARRAY_SHORT, MSGPACK_ARRAY, list->len);
    for (size_t i = 0; i < list->len; i++) {
        pack(to, list->items[i]);
    }
}

static void pack_tuple(const struct writer *to, mp_obj_t object) {
    const mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(object);
    write_count(to, MSGPACK_ARRAY_SHORT, MSGPACK_ARRAY, tuple->len);
    for (size_t i = 0; i < tuple->len; i++) {
        pack(to, tuple->items[i]);
    }
}

static void pack_dict(const struct writer *to, mp_obj_t object) {
    const mp_map_t *map = mp_obj_dict_get_map(object);
    write_count(to, MSGPACK_MAP_SHORT, MSGPACK_MAP, map->used);
    for (size_t i = 0; i < map->alloc; i++) {
        if (mp_map_slot_is_filled(map, i)) {
            mp_map_elem_t item = map->table[i];
            pack(to, item.key);
            pack(to, item.value);
        }
        vm_work(0);
    }
}

static void pack_other(const struct writer *to, mp_obj_t object) {
    mp_buffer_info_t bytes;
    if (mp_get_buffer(object, &bytes, MP_BUFFER_READ)) {
        write_length(to, MSGPACK_BIN, bytes.len);
        write_bytes(to, object, bytes.len);
    } else if (to->default_packer != mp_const_none) {
        struct writer once = *to;
        once.default_packer = mp_const_none;
        pack(&once, mp_call_function_1(to->default_packer, object));
    } else {
        mp_raise_ValueError(MP_ERROR_TEXT("no default packer"));
    }
}

static void pack(const struct writer *to, mp_obj_t object) {
    mp_cstack_check();
    if (mp_obj_is_small_int(object)) {
        pack_int(to, MP_OBJ_SMALL_INT_VALUE(object));
    } else if (mp_obj_is_str(object)) {
        pack_str(to, object);
    } else if (mp_obj_is_exact_type(object, &msgpack_ext_type)) {
        pack_ext(to, MP_OBJ_TO_PTR(object));
    } else if (mp_obj_is_exact_type(object, &mp_type_tuple)) {
        pack_tuple(to, object);
    } else if (mp_obj_is_exact_type(object, &mp_type_list)) {
        pack_list(to, object);
    } else if (mp_obj_is_exact_type(object, &mp_type_dict)) {
        pack_dict(to, object);
    } else if (mp_obj_is_float(object)) {
        pack_float(to, mp_obj_float_get(object));
    } else if (object == mp_const_none) {
        write_byte(to, MSGPACK_NIL);
    } else if (object == mp_const_false) {
        write_byte(to, MSGPACK_FALSE);
    } else if (object == mp_const_true) {
        write_byte(to, MSGPACK_TRUE);
    } else {
        pack_other(to, object);
    }
}

void msgpack_pack(mp_obj_t object, mp_obj_t stream, mp_obj_t default_packer) {
    const struct writer to = {
        stream, mp_get_stream_raise(stream, MP_STREAM_OP_WRITE), default_packer};
    pack(&to, object);
}
