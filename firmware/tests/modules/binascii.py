# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import binascii


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


# Text is taken where it is read, refused where it would be written or summed.
print(binascii.hexlify("hi"), binascii.unhexlify("6869"), binascii.a2b_base64("aGk="))
print(binascii.hexlify(b"\x00\xff\x10", ":"), binascii.hexlify(b""), binascii.unhexlify(b""))
print(binascii.b2a_base64(b"whiletrue"), binascii.b2a_base64(b"", newline=False))
print(binascii.crc32(b"123456789"), binascii.crc32(b"6789", binascii.crc32(b"12345")))
fails(lambda: binascii.b2a_base64("text"))
fails(lambda: binascii.crc32("text"))
fails(lambda: binascii.b2a_base64(5))
fails(lambda: binascii.crc32())
fails(lambda: binascii.hexlify(5))
fails(lambda: binascii.unhexlify("123"))
fails(lambda: binascii.unhexlify("xy"))
fails(lambda: binascii.a2b_base64(b"a"))
fails(lambda: binascii.hexlify(b"ab", 5))
fails(lambda: binascii.hexlify(b"ab", "::"))
