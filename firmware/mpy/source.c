// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "source.h"

#include <string.h>

#include "extmod/vfs.h"
#include "py/runtime.h"
#include "py/stream.h"
#include "vm/work.h"

NORETURN void mpy_damaged(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("damaged .mpy file"));
}

static void read_file(struct mpy_source *source, void *into, size_t size) {
    int error = 0;
    size_t count = mp_stream_read_exactly(source->file, into, size, &error);
    if (error != 0) {
        mp_raise_OSError(error);
    }
    if (count != size) {
        mpy_damaged();
    }
    source->unread -= size;
    sim_work_owed(2 + size / 4); // as extmod/vfs_reader.c
}

void mpy_open(struct mpy_source *source, qstr path) {
    mp_obj_t arguments[] = {MP_OBJ_NEW_QSTR(path), MP_OBJ_NEW_QSTR(MP_QSTR_rb)};
    source->file =
        mp_vfs_open(MP_ARRAY_SIZE(arguments), arguments, (mp_map_t *)&mp_const_empty_map);
    mp_get_stream_raise(source->file, MP_STREAM_OP_READ | MP_STREAM_OP_IOCTL);
    source->at = source->end = 0;
}

void mpy_measure(struct mpy_source *source) {
    int error = 0;
    mp_off_t size = mp_stream_seek(source->file, 0, MP_SEEK_END, &error);
    if (size == (mp_off_t)-1 || mp_stream_seek(source->file, 0, MP_SEEK_SET, &error) != 0) {
        mp_raise_OSError(error);
    }
    source->unread = size;
}

void mpy_close(void *source) {
    mp_stream_close(((struct mpy_source *)source)->file);
}

size_t mpy_left(const struct mpy_source *source) {
    return source->end - source->at + source->unread;
}

byte mpy_read_byte(struct mpy_source *source) {
    if (source->at == source->end) {
        size_t size = MIN(source->unread, sizeof(source->buffer));
        if (size == 0) {
            mpy_damaged();
        }
        source->at = source->end = 0;
        read_file(source, source->buffer, size);
        source->end = size;
        vm_work(0);
    }
    return source->buffer[source->at++];
}

void mpy_read_bytes(struct mpy_source *source, void *into, size_t size) {
    size_t buffered = MIN(size, (size_t)(source->end - source->at));
    memcpy(into, source->buffer + source->at, buffered);
    source->at += buffered;
    if (size > buffered) {
        read_file(source, (byte *)into + buffered, size - buffered);
    }
}

size_t mpy_read_number(struct mpy_source *source) {
    size_t number = 0;
    byte next;
    do {
        next = mpy_read_byte(source);
        if (number >> 25 != 0) {
            mpy_damaged();
        }
        number = number << 7 | (next & 0x7f);
    } while (next & 0x80);
    return number;
}

// Of things that take a byte of the file at least.
size_t mpy_checked(struct mpy_source *source, size_t count) {
    if (count > mpy_left(source)) {
        mpy_damaged();
    }
    return count;
}
