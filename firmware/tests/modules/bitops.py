# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The first byte in is the lowest bit of each byte out, as boards have it, whatever their documentation says.
from bitops import bit_transpose


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


for width in range(2, 9):
    data = bytes([0x80 >> i | 1 for i in range(width)])
    print(width, bit_transpose(data, bytearray(8), width).hex())
out = bytearray(18)
print(bit_transpose(bytes(range(16)), output=out, width=8) is out, out.hex())
print(bit_transpose(bytes(range(200, 206)), bytearray(24), 2).hex())
print(bit_transpose(b"", bytearray()), bit_transpose(b"abcdefgh", memoryview(bytearray(8))).hex())
back = bit_transpose(bit_transpose(b"whiletru", bytearray(8)), bytearray(8))
print(len(bit_transpose(bytes(8000), bytearray(8000))), back)
fails(lambda: bit_transpose(b"ab", bytearray(8), 1))
fails(lambda: bit_transpose(b"ab", bytearray(8), 9))
fails(lambda: bit_transpose(b"abc", bytearray(8), 2))
fails(lambda: bit_transpose(b"abcd", bytearray(15), width=2))
fails(lambda: bit_transpose(b"abcdefgh", b"12345678"))
fails(lambda: bit_transpose(5, bytearray(8)))
fails(lambda: bit_transpose(b"abcdefgh"))
fails(lambda: bit_transpose(b"abcdefgh", bytearray(8), "8"))
