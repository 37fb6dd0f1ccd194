# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# No bytes become an object, a text or an address.
import array
import struct


def outcome(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, error)


for code in "OPS":
    for order in ("", "@", "<", ">", "!", "="):
        outcome(struct.unpack, order + code, b"\xff\xff\xff\x7f")
        outcome(struct.pack, order + code, 1)
        outcome(struct.calcsize, order + code)
    outcome(array.array, code, [1])
    outcome(array.array, code, b"\xf0\xff\xff\x7f")
for n in range(256):
    for make in (lambda: array.array(chr(n), b"\xf0\xff\xff\x7f" * 2), lambda: struct.unpack(chr(n), b"\xf0\xff\xff\x7f" * 2)):
        try:
            repr(make())
        except Exception:
            pass
print("done")
