# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# What is stored in so many bytes must fit there; a format must have its number of values.
import array
import struct


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


row = bytearray((0x80,))


def shift():
    row[0] = row[0] << 1


def store(buffer, value):
    buffer[0] = value
    return buffer[0]


attempt(shift)
print(row)
attempt(lambda: store(memoryview(row), -1))
attempt(lambda: bytearray((1, 256)))
attempt(lambda: row.append(1 << 40))
print(row)
attempt(lambda: array.array("H", [3968, 70000]))
attempt(lambda: struct.pack("B", 300))

# The least and the greatest of each size, and those beyond.
for signed, unsigned, size in (("b", "B", 1), ("h", "H", 2), ("i", "I", 4), ("q", "Q", 8)):
    half = 1 << (size * 8 - 1)
    for code, low, high in ((signed, -half, half - 1), (unsigned, 0, 2 * half - 1)):
        for order in "<>@":
            for value in (low, high):
                assert struct.unpack(order + code, struct.pack(order + code, value)) == (value,)
            for value in (low - 1, high + 1):
                attempt(lambda: struct.pack(order + code, value))
        numbers = array.array(code, [low, high])
        assert list(numbers) == [low, high]
        attempt(lambda: store(numbers, low - 1))
        attempt(lambda: store(numbers, high + 1))
        assert list(numbers) == [low, high]

attempt(lambda: struct.pack("<q", -(1 << 63) - (1 << 16)))
attempt(lambda: struct.pack("BB", 1))
attempt(lambda: struct.pack("<Bx2sH", 1, b"ab", 3, 4))
attempt(lambda: struct.pack_into("B", row, 0))
attempt(lambda: struct.pack("<Bx2sH", 1, b"ab", 3))
