// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "modules/hashlib/sha1.h"

#include <string.h>

static uint32_t rotate(uint32_t word, int bits) {
    return word << bits | word >> (32 - bits);
}

static uint32_t read_word(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
}

static void write_word(uint8_t *bytes, uint32_t word) {
    for (int i = 0; i < 4; i++) {
        bytes[i] = word >> (24 - 8 * i);
    }
}

// f() and K of RFC 3174, section 5, added.
static uint32_t mix(int step, uint32_t b, uint32_t c, uint32_t d) {
    switch (step / 20) {
        case 0:
            return ((b & c) | (~b & d)) + 0x5a827999;
        case 1:
            return (b ^ c ^ d) + 0x6ed9eba1;
        case 2:
            return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
        default:
            return (b ^ c ^ d) + 0xca62c1d6;
    }
}

static void add_block(struct sha1 *self) {
    uint32_t words[80];
    for (int i = 0; i < 16; i++) {
        words[i] = read_word(self->block + 4 * i);
    }
    for (int i = 16; i < 80; i++) {
        words[i] = rotate(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    }
    uint32_t s[5];
    memcpy(s, self->state, sizeof(s));
    for (int i = 0; i < 80; i++) {
        uint32_t next = rotate(s[0], 5) + mix(i, s[1], s[2], s[3]) + s[4] + words[i];
        s[4] = s[3];
        s[3] = s[2];
        s[2] = rotate(s[1], 30);
        s[1] = s[0];
        s[0] = next;
    }
    for (int i = 0; i < 5; i++) {
        self->state[i] += s[i];
    }
}

void sha1_init(struct sha1 *self) {
    *self = (struct sha1){
        .state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0},
    };
}

void sha1_update(struct sha1 *self, const uint8_t *data, size_t length) {
    for (size_t i = 0; i < length; i++) {
        self->block[self->length++ % sizeof(self->block)] = data[i];
        if (self->length % sizeof(self->block) == 0) {
            add_block(self);
        }
    }
}

void sha1_final(struct sha1 *self, uint8_t digest[SHA1_SIZE]) {
    uint64_t bits = self->length * 8;
    sha1_update(self, (const uint8_t[]){0x80}, 1);
    while (self->length % sizeof(self->block) != sizeof(self->block) - sizeof(bits)) {
        sha1_update(self, (const uint8_t[]){0}, 1);
    }
    uint8_t length[sizeof(bits)];
    write_word(length, bits >> 32);
    write_word(length + 4, bits);
    sha1_update(self, length, sizeof(length));
    for (int i = 0; i < 5; i++) {
        write_word(digest + 4 * i, self->state[i]);
    }
}
