# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import struct


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


print(struct.pack("<bBhHiIlLqQ", -1, 255, -2, 65535, -3, 2**32 - 1, -4, 5, -6, 2**64 - 1).hex())
print(struct.pack(">hi", 1, -2), struct.pack("!H", 258), struct.pack("@bi", 1, 2), struct.pack("bi", 1, 2))
print(struct.pack("<efd", 1.5, -2.5, 3.25).hex(), struct.unpack("<efd", struct.pack("<efd", 1.5, -2.5, 3.25)))
print(struct.pack("5s3sx2B", b"hello!", "ab", 7, 8), struct.unpack("5s3sx2B", b"helloab\0\0\x07\x08"))
print(struct.pack("0i2x0s", b""), struct.calcsize("b0i"), struct.calcsize("bi0i"))
print(struct.calcsize(""), struct.pack(""), struct.unpack("", b""), struct.calcsize("<bi3x"), struct.calcsize("10s"))
print(struct.unpack(">3H", bytes(range(6))), struct.unpack("<q", b"\xff" * 8), struct.unpack("B", b"x", "ignored"))
buffer = bytearray(8)
struct.pack_into("<H", buffer, 2, 513)
struct.pack_into(">H", buffer, -2, 513)
struct.pack_into("2xH", buffer, 2, 65535)
print(buffer, struct.unpack_from("<H", buffer, 2), struct.unpack_from(">H", buffer, offset=-2))
print(struct.unpack_from(format="B", buffer=b"abc"), struct.unpack_from("2x2B", bytes(range(9)), 1))
print(struct.unpack_from("x", b"a"), struct.unpack_from("2s", "text", 1))
view = memoryview(bytearray(4))
struct.pack_into("B", view[1:3], 1, 9)
print(bytes(view), struct.pack("64B", *range(64))[-1], len(struct.unpack("1000B", bytes(1000))))
for act in (
    lambda: struct.pack("H"),
    lambda: struct.pack("2H", 1),
    lambda: struct.pack("H", 1, 2),
    lambda: struct.pack("", 1),
    lambda: struct.pack("4s"),
    lambda: struct.pack("B", 300),
    lambda: struct.pack("2B", 300),
    lambda: struct.pack("h", -32769),
    lambda: struct.pack("B", "1"),
    lambda: struct.pack("f", "1"),
    lambda: struct.pack("s", 1),
    lambda: struct.pack("y", 1),
    lambda: struct.pack("3", 1),
    lambda: struct.pack("=B", 1),
    lambda: struct.pack("=s", b"a"),
    lambda: struct.pack("O", 1),
    lambda: struct.pack(5),
    lambda: struct.pack("9999999999B"),
    lambda: struct.pack("99999999q"),
    lambda: struct.calcsize("4294967297B"),
    lambda: struct.unpack("H", b"a"),
    lambda: struct.unpack("H", b"abc"),
    lambda: struct.unpack("H", 5),
    lambda: struct.unpack_from("H", b"a"),
    lambda: struct.unpack_from("H", b"abc", 2),
    lambda: struct.unpack_from("H", b"abc", 9),
    lambda: struct.unpack_from("H", b"abc", -4),
    lambda: struct.unpack_from("H", b"abc", -1),
    lambda: struct.unpack_from("H"),
    lambda: struct.pack_into("H", buffer, 7, 1),
    lambda: struct.pack_into("H", buffer, -9, 1),
    lambda: struct.pack_into("H", buffer, 0),
    lambda: struct.pack_into("H", b"readonly", 0, 1),
    lambda: struct.pack_into("H", buffer, "0", 1),
    lambda: struct.pack_into("H", buffer, 2**30, 1),
    lambda: struct.pack_into("2B", buffer, 0, 1, 2, 3),
):
    fails(act)
print(buffer)


# A value's conversion that makes the buffer another.
class Number:
    def __int__(self):
        buffer.extend(bytes(500))
        keep.append(bytearray(8))
        return 7


class Cutter:
    def __int__(self):
        buffer[:] = b""
        return 7


keep = []
struct.pack_into("3B", buffer, 4, Number(), Number(), Number())
print(buffer[:9], len(buffer))
fails(lambda: struct.pack_into("3B", buffer, 4, 1, Cutter(), 2))
print(len(buffer))
