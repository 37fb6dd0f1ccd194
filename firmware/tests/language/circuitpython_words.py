# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Where CircuitPython's core says or does something else than MicroPython's.
import builtins
import gc
import io
from collections import namedtuple


def fails(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)


print("-- argument names that a built-in function does not know")
fails(lambda: print(1, ende=""))
fails(lambda: [2, 1].sort(reversed=True))
fails(lambda: "a b".splitlines(True, keepends=True))

print("-- lengths beyond 32 bits")
for sequence in (b"abcd", "abcd", [1, 2, 3, 4], (1, 2, 3, 4)):
    fails(lambda: sequence * 2**30)
    fails(lambda: len(sequence * -1))
fails(lambda: "ab".center(-1))

print("-- an empty list")
fails(lambda: [].pop())
fails(lambda: [].pop(0))

print("-- addresses")


class Thing:
    pass


for thing in (Thing(), fails):
    print(repr(thing)[: repr(thing).find("0x") + 2])

print("-- named tuples")
Point = namedtuple("Point", "x y")
print(namedtuple("Named", Point("a", "b"))(1, 2))
fails(lambda: "%s %s" % Point(1, 2))

print("-- complex numbers of text, each sign for itself")
print(complex("-1+2j"), complex("-1-2j"), complex("1-2j"), complex("-2j"))

print("-- text of no bytes")
print(b"".hex(), bytearray().hex(), b"\x00\xff".hex())

print(hasattr(gc, "threshold"))

print("-- which of two mistakes is told")
fails(lambda: int.from_bytes(5, "middle"))
fails(lambda: (5).to_bytes("a", "b", 1))
fails(lambda: {}.move_to_end())
fails(lambda: object.__new__(5))

print("-- lists are compared as tuples are")
fails(lambda: [1] < [None])
fails(lambda: (1,) <= (None,))
fails(lambda: [1] > [None])
print([1, 2] < [1], [1] < [1, 2], [1] <= [1], [1, 3] < [1, 2], [] < [])


class Told:
    def __lt__(self, other):
        print("__lt__")
        return True

    def __gt__(self, other):
        print("__gt__")
        return False


print([Told()] < [Told()], [Told()] > [Told()])

print("-- built-in names")
NAMES = ("BrokenPipeError", "ConnectionError", "FutureWarning", "ReloadException", "TimeoutError", "Warning")
print([hasattr(builtins, name) for name in NAMES], builtins.TimeoutError is TimeoutError)
builtins.print("flushed", flush=True)
with open("flushed.txt", "w") as file:
    print("at once", file=file, flush=True)
    print(open("flushed.txt").read(), end="")
print("text", file=io.StringIO(), flush=True)
for opens in (open, io.open, builtins.open):
    fails(lambda: opens("nowhere.txt"))
