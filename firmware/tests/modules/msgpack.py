# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 1048576
import io
from msgpack import pack, unpack, ExtType


def packed(value, **options):
    stream = io.BytesIO()
    pack(value, stream, **options)
    return stream.getvalue()


def unpacked(data, **options):
    return unpack(io.BytesIO(data), **options)


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


# Each form, at its limits.
numbers = [0, 1, 127, 128, 32767, 32768, 2**30 - 1]
numbers += [-1, -31, -32, -33, -128, -129, -32768, -32769, 1 - 2**30, 1.5, -0.0, float("inf")]
texts = [None, False, True, "", "a" * 31, "é😀", b"", b"abc", bytearray(b"x"), memoryview(b"view")]
for value in numbers + texts + [[], [1, [2, []]], (), {}, {1: "one", "two": [2]}]:
    data = packed(value)
    print(data.hex(), repr(unpacked(data)))
for size in (15, 16, 31, 32, 255, 256, 65535, 65536):
    text, blob = packed("x" * size), packed(bytes(size))
    print(size, text[:5].hex(), len(text), blob[:5].hex(), len(blob))
    assert unpacked(text) == "x" * size and unpacked(blob) == bytes(size)
for size in (15, 16, 300):
    array, table = packed([7] * size), packed({i: None for i in range(size)})
    print(size, array[:4].hex(), len(array), table[:4].hex(), len(table))
    assert unpacked(array) == [7] * size and len(unpacked(table)) == size
for size in (0, 1, 2, 3, 4, 8, 16, 17, 256):
    data = packed(ExtType(5, bytes(size)))
    print(size, data[:4].hex(), len(data), len(unpacked(data).data), unpacked(data).code)

# What is never written, but read.
for data in (
    "ccff cdffff ceffffffff cfffffffffffffffff d080 d18000 d280000000 d38000000000000000 "
    "cb3ff8000000000000 cb7ff8000000000000 ca7fc00001 dd00000001c0 df000000010102 "
    "c80001057a c900000001057a da000161 db0000000161 c5000161 c60000000161 d4ff00 e0 ff"
).split():
    value = unpacked(bytes.fromhex(data))
    print(data, (value.code, value.data) if isinstance(value, ExtType) else value)
print(unpacked(packed([1, [2], {3: [4]}]), use_list=False))


# Extensions, and what has no form.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def encode(point):
    return ExtType(1, bytes([point.x, point.y])) if isinstance(point, Point) else "?"


def decode(code, data):
    return (code, Point(*data).y)


print(unpacked(packed([Point(3, 4), {5}], default=encode), ext_hook=decode))
print(packed(2**40, default=lambda value: str(value)))
ext = ExtType(code=3, data="text")
ext.code, ext.data = 4, b"other"
print(ext.code, ext.data, packed(ext))
two = io.BytesIO(packed("first") + packed("second"))
print(unpack(two), unpack(two))
fails(lambda: unpack(two))
for act in (
    lambda: packed(2**30),
    lambda: packed({1}),
    lambda: packed(object()),
    lambda: packed([{1}], default=lambda value: {2}),
    lambda: packed(1, default=5),
    lambda: unpacked(b"\x01", ext_hook="text"),
    lambda: packed(ExtType(1, 5)),
    lambda: ExtType(128, b""),
    lambda: ExtType(-1, b""),
    lambda: ExtType(1),
    lambda: setattr(ext, "code", 128),
    lambda: setattr(ext, "code", "1"),
    lambda: pack(1),
    lambda: pack(1, 2),
    lambda: pack(1, io.BytesIO(), None),
    lambda: unpack(b"\x01"),
    lambda: unpacked(b""),
    lambda: unpacked(b"\xc1"),
    lambda: unpacked(b"\xa3ab"),
    lambda: unpacked(b"\xcd\x01"),
    lambda: unpacked(b"\x92\x01"),
    lambda: unpacked(b"\x81\x90\x01"),
    lambda: unpacked(b"\xa1\xff"),
    lambda: unpacked(b"\xc6\xff\xff\xff\xff" + bytes(1000)),
    lambda: unpacked(b"\xdb\xff\xff\xff\xff" + bytes(1000)),
    lambda: unpacked(b"\xdb\x7f\xff\xff\xffab"),
    lambda: unpacked(b"\xdd\xff\xff\xff\xff"),
    lambda: unpacked(b"\xdf\xff\xff\xff\xff"),
):
    fails(act)
