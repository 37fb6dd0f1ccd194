# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Bytes that are no number, read as floats: the bits must not be taken for names or for True.
import array
import math
import struct

bits = (0x7F8FFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0x7FC00006, 0xFF800006, 0x7F80000E, 0xFF80001E)
raw = struct.pack("<7I", *bits)
print(struct.unpack("<7f", raw))
floats = array.array("f", bytes(28))
print([math.isnan(struct.unpack_from("<f", raw, 4 * i)[0]) for i in range(7)])
for i, value in enumerate(struct.unpack("<7f", raw)):
    floats[i] = value
print(floats, math.copysign(1, float("nan")))

# The bits of what is no number are the same on each computer.
nan = float("nan")
for value in (nan, -nan, float("inf") * 0, nan + 1, struct.unpack_from("<f", raw)[0]):
    doubles = array.array("d", (value, 0))
    doubles[1] = value
    print(struct.pack("<fd", value, value), bytes(doubles))
print(struct.pack(">d", nan))
