// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The cipher AES, one block at a time: https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.197-upd1.pdf
// Byte by byte and by tables: who could measure its time or its memory could learn the key.
#ifndef WHILETRUE_MODULES_AESIO_AES_H
#define WHILETRUE_MODULES_AESIO_AES_H

#include <stddef.h>
#include <stdint.h>

#define AES_BLOCK 16
#define AES_ROUNDS_MAX 14

struct aes_key {
    uint32_t rounds;
    uint8_t round_keys[(AES_ROUNDS_MAX + 1) * AES_BLOCK];
};

// `length` is 16, 24 or 32.
void aes_set_key(struct aes_key *self, const uint8_t *key, size_t length);
void aes_encrypt(const struct aes_key *self, uint8_t block[AES_BLOCK]);
void aes_decrypt(const struct aes_key *self, uint8_t block[AES_BLOCK]);

#endif // WHILETRUE_MODULES_AESIO_AES_H
