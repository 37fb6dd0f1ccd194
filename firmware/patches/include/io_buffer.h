// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Included before MicroPython's modio.c (see patches.mk). It hands the write() and readinto() of a
// Python class a bytearray that lives on the C stack and points to whatever is being written: kept,
// it dangles; changed, it may change an interned string; and what the method returns is believed.
#ifndef WHILETRUE_IO_BUFFER_H
#define WHILETRUE_IO_BUFFER_H

#include <string.h>

#include "py/objarray.h"
#include "py/runtime.h"

// The method gets a bytearray of its own; what readinto() has put there is copied back.
static inline mp_obj_t io_call_with_buffer(mp_obj_t *call, qstr method) {
    mp_obj_array_t *borrowed = MP_OBJ_TO_PTR(call[2]);
    size_t size = borrowed->len;
    bool reading = method == MP_QSTR_readinto;
    mp_obj_array_t *own =
        MP_OBJ_TO_PTR(reading ? mp_obj_new_bytearray_by_ref(size, m_new0(byte, size))
                              : mp_obj_new_bytearray(size, borrowed->items));
    call[2] = MP_OBJ_FROM_PTR(own);
    mp_obj_t result = mp_call_method_n_kw(1, 0, call);
    if (result == mp_const_none) {
        return result;
    }
    mp_int_t count = mp_obj_get_int(result);
    // A negative number is an error's. The method may have made the bytearray shorter.
    size_t most = reading ? MIN(size, own->len) : size;
    if (count > 0 && (size_t)count > most) {
        mp_raise_msg_varg(&mp_type_OSError,
            MP_ERROR_TEXT("%q() returned %d for a buffer of %u bytes"), method, (int)count,
            (unsigned int)most);
    }
    if (reading && count > 0) {
        memcpy(borrowed->items, own->items, count);
    }
    return mp_obj_new_int(count);
}

#define IO_CALL_1(call) io_call_with_buffer(call, qst)
#define IO_CALL_2(call) mp_call_method_n_kw(2, 0, call)
// It calls read and write methods with one argument, ioctl() with two.
#define mp_call_method_n_kw(n_args, n_kw, call) IO_CALL_##n_args(call)

#endif // WHILETRUE_IO_BUFFER_H
