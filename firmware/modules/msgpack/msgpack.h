// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What the parts of `msgpack` share. The format: https://github.com/msgpack/msgpack/blob/master/spec.md
#ifndef WHILETRUE_MODULES_MSGPACK_MSGPACK_H
#define WHILETRUE_MODULES_MSGPACK_MSGPACK_H

#include "py/obj.h"

// The first byte of what is packed. Where the length has 8, 16 or 32 bits, or 16 or 32, the first of them.
enum {
    MSGPACK_MAP_SHORT = 0x80,
    MSGPACK_ARRAY_SHORT = 0x90,
    MSGPACK_STR_SHORT = 0xa0,
    MSGPACK_NIL = 0xc0,
    MSGPACK_FALSE = 0xc2,
    MSGPACK_TRUE = 0xc3,
    MSGPACK_BIN = 0xc4,
    MSGPACK_EXT = 0xc7,
    MSGPACK_FLOAT32 = 0xca,
    MSGPACK_FLOAT64 = 0xcb,
    MSGPACK_UINT8 = 0xcc,
    MSGPACK_UINT16 = 0xcd,
    MSGPACK_UINT32 = 0xce,
    MSGPACK_UINT64 = 0xcf,
    MSGPACK_INT8 = 0xd0,
    MSGPACK_INT16 = 0xd1,
    MSGPACK_INT32 = 0xd2,
    MSGPACK_INT64 = 0xd3,
    MSGPACK_EXT_FIXED = 0xd4, // of 1, 2, 4, 8 or 16 bytes
    MSGPACK_STR = 0xd9,
    MSGPACK_ARRAY = 0xdc,
    MSGPACK_MAP = 0xde,
    MSGPACK_NEGATIVE = 0xe0,
};

struct msgpack_ext_type {
    mp_obj_base_t base;
    int32_t code;
    mp_obj_t data;
};
extern const mp_obj_type_t msgpack_ext_type;
mp_obj_t msgpack_ext_type_new(int32_t code, mp_obj_t data);

// Writes `object`. What has no form there is given to `default_packer` once, unless that is None.
void msgpack_pack(mp_obj_t object, mp_obj_t stream, mp_obj_t default_packer);

// Reads one object. `ext_hook`, unless it is None, is called with the code and the data of extensions.
mp_obj_t msgpack_unpack(mp_obj_t stream, mp_obj_t ext_hook, bool use_list);

#endif // WHILETRUE_MODULES_MSGPACK_MSGPACK_H
