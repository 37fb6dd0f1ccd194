# heap: 262144
# Sizes that have no place in 32 bits: nothing is allocated for them, and nothing written.
import gc
from array import array
from collections import deque
import struct


def outcome(make):
    gc.collect()
    try:
        return len(make())
    except (MemoryError, ValueError, OverflowError, RuntimeError) as error:
        return type(error).__name__


many = 2**30
for length in (many - 1, many, many + 1, 2**31 - 1):
    print(outcome(lambda: deque((), length)), outcome(lambda: deque(range(3), length)))
print(outcome(lambda: deque(range(10), 3)))

for thing in ([0], (0,), "a", b"a", [0] * 4, (0,) * 4, "a" * 4, b"a" * 4):
    print(outcome(lambda: thing * many), outcome(lambda: thing * (many - 1)))

# 2**32 characters.
new, text = b"n" * 2**17, b"a" * 2**15
print(outcome(lambda: text.replace(b"a", new)), outcome(lambda: text[1:].replace(b"", new)))
new = text = None

for count in (2**29, 2**30, 2**32 + 1, 2**64):
    for code in "xsiq":
        form = "%d%s" % (count, code)
        print(form, outcome(lambda: struct.pack(form, 1)), outcome(lambda: struct.unpack(form, bytes(100))))
        try:
            print(struct.calcsize(form))
        except ValueError as error:
            print(error)
for form in ("3i", "0i", "b0ib", "b1ib", "2bh", "<2bq", "3s4xi", "10s", "0s"):
    print(form, struct.calcsize(form))
print(outcome(lambda: bytearray(2**31 - 1)), outcome(lambda: array("q", bytes(8)) + array("q", bytes(8))))
# Places in a buffer, also in one of nothing.
VALUES = {"": [], "0s": [b""], "h": [1], "4s": [b"four"]}
for buffer in (bytearray(), bytearray(4)):
    for offset in (0, 3, 4, 5, -1, -4, -5, 2**29, -(2**29)):
        for form in ("", "0s", "h", "4s"):
            packed = outcome(lambda: [struct.pack_into(form, buffer, offset, *VALUES[form])])
            print(offset, form, packed, outcome(lambda: struct.unpack_from(form, buffer, offset)))
print("whole")
