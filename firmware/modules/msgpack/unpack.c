// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/runtime.h"

#include "modules/msgpack/msgpack.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "py/stream.h"

// Bytes that are read at a time: some streams have no more at once.
#define CHUNK 256

struct reader {
    mp_obj_t stream;
    const mp_stream_p_t *protocol;
    mp_obj_t ext_hook;
    bool use_list;
};

static void read(const struct reader *from, void *bytes, size_t length) {
    if (length == 0) {
        return;
    }
    int error = 0;
    mp_uint_t got = from->protocol->read(from->stream, bytes, length, &error);
    if (error != 0) {
        mp_raise_OSError(error);
    }
    if (got == 0) {
        mp_raise_msg(&mp_type_EOFError, NULL);
    }
    if (got < length) {
        mp_raise_ValueError(MP_ERROR_TEXT("short read"));
    }
    vm_work(1 + length / SIM_WORK_BLOCK);
}

// Of `length` bytes, highest first.
static uint64_t read_number(const struct reader *from, size_t length) {
    uint8_t bytes[8];
    read(from, bytes, length);
    uint64_t value = 0;
    for (size_t i = 0; i < length; i++) {
        value = value << 8 | bytes[i];
    }
    return value;
}

// Of a length or a number whose code is so many above that of the one with 8 bits.
static uint64_t read_power(const struct reader *from, uint8_t power) {
    return read_number(from, (size_t)1 << power);
}

static float read_float(const struct reader *from) {
    union {
        uint32_t bits;
        float number;
    } value = {.bits = read_number(from, 4)};
    return value.number;
}

static double read_double(const struct reader *from) {
    union {
        uint64_t bits;
        double number;
    } value = {.bits = read_number(from, 8)};
    return value.number;
}

// The byte after the last must have a number, too.
static void make_room(vstr_t *bytes, size_t length) {
    if (length == SIZE_MAX) {
        m_malloc_fail(length);
    }
    vstr_init_len(bytes, length);
}

static mp_obj_t unpack_bytes(const struct reader *from, size_t length) {
    vstr_t bytes;
    make_room(&bytes, length);
    for (size_t done = 0; done < length; done += CHUNK) {
        read(from, bytes.buf + done, MIN(length - done, CHUNK));
    }
    return mp_obj_new_bytes_from_vstr(&bytes);
}

static mp_obj_t unpack_str(const struct reader *from, size_t length) {
    vstr_t text;
    make_room(&text, length);
    read(from, text.buf, length);
    return mp_obj_new_str_from_vstr(&text);
}

static mp_obj_t unpack_ext(const struct reader *from, size_t length) {
    int8_t code = read_number(from, 1);
    mp_obj_t data = unpack_bytes(from, length);
    if (from->ext_hook == mp_const_none) {
        return msgpack_ext_type_new(code, data);
    }
    return mp_call_function_2(from->ext_hook, MP_OBJ_NEW_SMALL_INT(code), data);
}

static mp_obj_t unpack(const struct reader *from);

static mp_obj_t unpack_array(const struct reader *from, size_t count) {
    mp_obj_t array = from->use_list ? mp_obj_new_list(count, NULL) : mp_obj_new_tuple(count, NULL);
    size_t length;
    mp_obj_t *items;
    mp_obj_get_array(array, &length, &items);
    for (size_t i = 0; i < count; i++) {
        items[i] = unpack(from);
    }
    return array;
}

static mp_obj_t unpack_map(const struct reader *from, size_t count) {
    mp_obj_t dict = mp_obj_new_dict(count);
    for (size_t i = 0; i < count; i++) {
        mp_obj_t key = unpack(from);
        mp_obj_dict_store(dict, key, unpack(from));
    }
    return dict;
}

// What begins with a byte that has no length or number in it.
static mp_obj_t unpack_long(const struct reader *from, uint8_t code) {
    switch (code) {
        case MSGPACK_NIL:
            return mp_const_none;
        case MSGPACK_FALSE:
            return mp_const_false;
        case MSGPACK_TRUE:
            return mp_const_true;
        case MSGPACK_BIN ... MSGPACK_BIN + 2:
            return unpack_bytes(from, read_power(from, code - MSGPACK_BIN));
        case MSGPACK_EXT ... MSGPACK_EXT + 2:
            return unpack_ext(from, read_power(from, code - MSGPACK_EXT));
        case MSGPACK_FLOAT32:
            return mp_obj_new_float(read_float(from));
        case MSGPACK_FLOAT64:
            return mp_obj_new_float_from_d(read_double(from));
        case MSGPACK_UINT8 ... MSGPACK_UINT64 - 1:
            return mp_obj_new_int_from_uint(read_power(from, code - MSGPACK_UINT8));
        case MSGPACK_UINT64:
            return mp_obj_new_int_from_ull(read_number(from, 8));
        case MSGPACK_INT8:
            return mp_obj_new_int((int8_t)read_number(from, 1));
        case MSGPACK_INT16:
            return mp_obj_new_int((int16_t)read_number(from, 2));
        case MSGPACK_INT32:
            return mp_obj_new_int((int32_t)read_number(from, 4));
        case MSGPACK_INT64:
            return mp_obj_new_int_from_ll((int64_t)read_number(from, 8));
        case MSGPACK_EXT_FIXED ... MSGPACK_EXT_FIXED + 4:
            return unpack_ext(from, (size_t)1 << (code - MSGPACK_EXT_FIXED));
        case MSGPACK_STR ... MSGPACK_STR + 2:
            return unpack_str(from, read_power(from, code - MSGPACK_STR));
        case MSGPACK_ARRAY ... MSGPACK_ARRAY + 1:
            return unpack_array(from, read_power(from, code - MSGPACK_ARRAY + 1));
        case MSGPACK_MAP ... MSGPACK_MAP + 1:
            return unpack_map(from, read_power(from, code - MSGPACK_MAP + 1));
        default:
            mp_raise_ValueError(MP_ERROR_TEXT("Invalid format"));
    }
}

static mp_obj_t unpack(const struct reader *from) {
    mp_cstack_check();
    uint8_t code = read_number(from, 1);
    if (code < MSGPACK_MAP_SHORT || code >= MSGPACK_NEGATIVE) {
        return MP_OBJ_NEW_SMALL_INT((int8_t)code);
    } else if (code < MSGPACK_ARRAY_SHORT) {
        return unpack_map(from, code - MSGPACK_MAP_SHORT);
    } else if (code < MSGPACK_STR_SHORT) {
        return unpack_array(from, code - MSGPACK_ARRAY_SHORT);
    } else if (code < MSGPACK_NIL) {
        return unpack_str(from, code - MSGPACK_STR_SHORT);
    }
    return unpack_long(from, code);
}

mp_obj_t msgpack_unpack(mp_obj_t stream, mp_obj_t ext_hook, bool use_list) {
    const struct reader from = {
        stream, mp_get_stream_raise(stream, MP_STREAM_OP_READ), ext_hook, use_list};
    return unpack(&from);
}
