# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The vectors of FIPS 197 (appendix C) and of NIST SP 800-38A (appendix F), and what is refused.
import aesio
from binascii import hexlify, unhexlify

KEYS = (
    "2b7e151628aed2a6abf7158809cf4f3c",
    "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b",
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
)
PLAIN = unhexlify(
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
)
IV = bytes(range(16))
COUNTER = bytes(range(0xF0, 0x100))


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


print(aesio.MODE_ECB, aesio.MODE_CBC, aesio.MODE_CTR, aesio.block_size, aesio.key_size)
text = unhexlify("00112233445566778899aabbccddeeff")
for size in aesio.key_size:
    cipher = aesio.AES(bytes(range(size)))
    made, back = bytearray(16), bytearray(16)
    cipher.encrypt_into(text, made)
    cipher.decrypt_into(made, back)
    print(size, hexlify(made), back == text)

for key in KEYS:
    for mode, iv in ((aesio.MODE_CBC, IV), (aesio.MODE_CTR, COUNTER)):
        made, back = bytearray(64), bytearray(64)
        aesio.AES(unhexlify(key), mode, iv).encrypt_into(PLAIN, made)
        aesio.AES(unhexlify(key), mode, IV=iv).decrypt_into(made, back)
        print(mode, hexlify(made), back == PLAIN)

# Block by block as at once; what is left of a counter's block is not used by the next call.
for mode in (aesio.MODE_CBC, aesio.MODE_CTR):
    cipher = aesio.AES(unhexlify(KEYS[0]), mode, IV)
    whole = bytearray(64)
    cipher.encrypt_into(PLAIN, whole)
    cipher.rekey(unhexlify(KEYS[0]), IV=IV)
    parts = bytearray(PLAIN)
    for i in range(0, 64, 16):
        part = memoryview(parts)[i : i + 16]
        cipher.encrypt_into(part, part)
    print(parts == whole, cipher.mode)
ends = bytearray(16)
cipher = aesio.AES(unhexlify(KEYS[0]), aesio.MODE_CTR, b"\xff" * 16)
cipher.encrypt_into(bytes(5), memoryview(ends)[:5])
cipher.encrypt_into(bytes(11), memoryview(ends)[5:])
print(hexlify(ends))
cipher.encrypt_into(b"", bytearray())
cipher.mode = aesio.MODE_ECB
cipher.rekey(unhexlify(KEYS[1]))
cipher.encrypt_into(PLAIN[:16], ends)
print(hexlify(ends), cipher.mode)
# What is no buffer is no IV; without one it is zeros.
one, other = bytearray(16), bytearray(16)
aesio.AES(IV, aesio.MODE_CBC, 5).encrypt_into(PLAIN[:16], one)
aesio.AES(key=IV, mode=aesio.MODE_CBC, IV=bytes(16), segment_size=8).encrypt_into(PLAIN[:16], other)
print(one == other)
large = bytearray(4000)
aesio.AES(IV, aesio.MODE_CTR, IV).encrypt_into(large, large)
print(hexlify(large[-16:]))

fails(lambda: aesio.AES(b"short"))
fails(lambda: aesio.AES(16))
fails(lambda: aesio.AES())
fails(lambda: aesio.AES(IV, 3))
fails(lambda: aesio.AES(IV, aesio.MODE_CBC, b"short"))
fails(lambda: cipher.rekey(b"short"))
fails(lambda: cipher.rekey(IV, b"short"))
fails(lambda: setattr(cipher, "mode", 0))
fails(lambda: setattr(cipher, "mode", None))
print(cipher.mode)
fails(lambda: cipher.encrypt_into(IV, bytearray(15)))
fails(lambda: cipher.encrypt_into(bytes(32), bytearray(32)))
fails(lambda: cipher.encrypt_into(IV, IV))
fails(lambda: cipher.encrypt_into(5, bytearray(16)))
fails(lambda: cipher.decrypt_into(b"", bytearray()))
fails(lambda: aesio.AES(IV, aesio.MODE_CBC).decrypt_into(bytes(17), bytearray(17)))
fails(lambda: aesio.AES.encrypt_into(5, IV, bytearray(16)))


class Unmade(aesio.AES):
    def __init__(self):
        pass


class Own(aesio.AES):
    def double(self, data):
        self.encrypt_into(data, data)
        self.encrypt_into(data, data)
        return data


fails(lambda: Unmade().encrypt_into(IV, bytearray(16)))
fails(lambda: Unmade().mode)
print(hexlify(Own(IV).double(bytearray(16))))
