// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The bytes of a .mpy file, as they are read. Each read may suspend. Where the file ends too soon a ValueError
// is raised.
#ifndef WHILETRUE_MPY_SOURCE_H
#define WHILETRUE_MPY_SOURCE_H

#include <stddef.h>
#include <stdint.h>

#include "py/obj.h"

struct mpy_source {
    mp_obj_t file;
    size_t unread; // bytes of the file beyond the buffer
    uint8_t at;    // in the buffer
    uint8_t end;
    byte buffer[128];
};

NORETURN void mpy_damaged(void);

void mpy_open(struct mpy_source *source, qstr path);

// To be called once, when it is sure that the file will be closed: it may raise.
void mpy_measure(struct mpy_source *source);

// `source` is a struct mpy_source.
void mpy_close(void *source);

// Bytes that were not read yet.
size_t mpy_left(const struct mpy_source *source);

byte mpy_read_byte(struct mpy_source *source);
void mpy_read_bytes(struct mpy_source *source, void *into, size_t size);
size_t mpy_read_number(struct mpy_source *source);

// The count, of things that take a byte of the file at least.
size_t mpy_checked(struct mpy_source *source, size_t count);

#endif // WHILETRUE_MPY_SOURCE_H
