// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Streams whose class is Python's and whose base is native: what is asked of the instance is asked
// of the native object in it.
#include "patches/include/native_stream.h"

#include "py/objstringio.h"
#include "py/objtype.h"
#include "py/stream.h"

// Before the base's __init__() has run there is a stand-in, which is no stream: an OSError.
static mp_obj_t native_of(mp_obj_t self) {
    return ((mp_obj_instance_t *)MP_OBJ_TO_PTR(self))->subobj[0];
}

static mp_uint_t native_read(mp_obj_t self, void *buffer, mp_uint_t size, int *error) {
    mp_obj_t native = native_of(self);
    return mp_get_stream_raise(native, MP_STREAM_OP_READ)->read(native, buffer, size, error);
}

static mp_uint_t native_write(mp_obj_t self, const void *buffer, mp_uint_t size, int *error) {
    mp_obj_t native = native_of(self);
    return mp_get_stream_raise(native, MP_STREAM_OP_WRITE)->write(native, buffer, size, error);
}

static mp_uint_t native_ioctl(mp_obj_t self, mp_uint_t request, uintptr_t argument, int *error) {
    mp_obj_t native = native_of(self);
    return mp_get_stream_raise(native, MP_STREAM_OP_IOCTL)->ioctl(native, request, argument, error);
}

static const mp_stream_p_t bytes_protocol = {
    .read = native_read,
    .write = native_write,
    .ioctl = native_ioctl,
};

static const mp_stream_p_t text_protocol = {
    .read = native_read,
    .write = native_write,
    .ioctl = native_ioctl,
    .is_text = true,
};

const void *native_stream_inherited(const mp_obj_type_t *base) {
    if (base == &mp_type_stringio) {
        return &text_protocol;
    }
    if (base == &mp_type_bytesio) {
        return &bytes_protocol;
    }
    // A class of Python's has one already, and io.IOBase calls Python.
    if (mp_obj_is_instance_type(base) || base->name == MP_QSTR_IOBase) {
        return MP_OBJ_TYPE_GET_SLOT_OR_NULL(base, protocol);
    }
    return NULL;
}
