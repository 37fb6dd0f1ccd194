# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Decompression of what CPython's zlib and gzip made, and of what nobody made.
import binascii
import zlib

ZLIB = (
    b"x\xda\xed\xc71\r\x00 \x0c\x000+\x13\x80)\x8e\x05\xae\x1d#A?\np\xd0~\xad\xbc\xd9\xb1g\xad3"
    b"\xa2DDDDDDDDDD\xfey\xb7'5\xba"
)
GZIP = (
    b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcbH\xcd\xc9\xc9WH\xaf\xca,\x00\x00\x19j\xd2\xdf\n"
    b"\x00\x00\x00"
)
STORED = b"x\x01\x01\x03\x00\xfc\xffabc\x02M\x01'"
RAW = ZLIB[2:-4]
TEXT = b"never hangs, " * 400


def fails(act):
    try:
        return act()
    except Exception as e:
        return f"{type(e).__name__} {e}"


print(zlib.decompress(ZLIB) == TEXT, zlib.decompress(ZLIB, 15) == TEXT)
print(zlib.decompress(RAW, -15) == TEXT, zlib.decompress(bytearray(RAW), -8) == TEXT)
print(zlib.decompress(GZIP, 31), zlib.decompress(STORED, 0, 7))
print(zlib.decompress(ZLIB + b"what follows") == TEXT, type(zlib.decompress(STORED)))
print(binascii.crc32(b"hello gzip"), binascii.crc32(b"gzip", binascii.crc32(b"hello ")))

print("-- wrong")
print(fails(lambda: zlib.decompress(GZIP)), fails(lambda: zlib.decompress(ZLIB, 31)))
print(fails(lambda: zlib.decompress(b"")), fails(lambda: zlib.decompress(b"", -15)))
print(fails(lambda: zlib.decompress(data=ZLIB)), fails(lambda: zlib.decompress()))
print(fails(lambda: zlib.decompress("text")), fails(lambda: zlib.decompress(5)))
print(fails(lambda: zlib.decompress(ZLIB[:-1] + b"x")))
cut = [fails(lambda: zlib.decompress(ZLIB[:n])) for n in range(len(ZLIB))]
print(len(cut), all(str(result).startswith("ValueError") for result in cut))
cut = [fails(lambda: zlib.decompress(STORED[:n])) for n in range(len(STORED))]
print(len(cut), all(str(result).startswith("ValueError") for result in cut))

# Every single bit turned, and noise: an error or other bytes, never anything else.
results = set()
for data, wbits in ((RAW, -15), (GZIP, 31), (STORED, 15)):
    for i in range(len(data) * 8):
        damaged = bytearray(data)
        damaged[i // 8] ^= 1 << (i % 8)
        result = fails(lambda: zlib.decompress(damaged, wbits))
        results.add(type(result).__name__ if isinstance(result, bytearray) else result.split()[0])
seed = 1
for _ in range(200):
    noise = bytearray(64)
    for i in range(64):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        noise[i] = seed >> 16 & 255
    result = fails(lambda: zlib.decompress(noise, -15))
    results.add(type(result).__name__ if isinstance(result, bytearray) else result.split()[0])
print(sorted(results))
