// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// SHA-1: https://www.rfc-editor.org/rfc/rfc3174
#ifndef WHILETRUE_MODULES_HASHLIB_SHA1_H
#define WHILETRUE_MODULES_HASHLIB_SHA1_H

#include <stddef.h>
#include <stdint.h>

#define SHA1_SIZE 20

struct sha1 {
    uint32_t state[5];
    uint64_t length; // of all data so far, in bytes
    uint8_t block[64];
};

void sha1_init(struct sha1 *self);
void sha1_update(struct sha1 *self, const uint8_t *data, size_t length);
// `self` is of no use after it.
void sha1_final(struct sha1 *self, uint8_t digest[SHA1_SIZE]);

#endif // WHILETRUE_MODULES_HASHLIB_SHA1_H
