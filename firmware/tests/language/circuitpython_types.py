# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What a full build of CircuitPython adds to MicroPython's types.
import array
from collections import OrderedDict


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


print("-- slice")
print(slice(5), slice(1, 5), slice(1, 10, 3), [0, 1, 2, 3, 4, 5][slice(1, 5, 2)])
s = slice(1, 10, 3)
print(s.start, s.stop, s.step, s.indices(6), slice(None, None, -1).indices(4))
fails(lambda: slice())
fails(lambda: slice(1, 2, 3, 4))
fails(lambda: [1, 2][::0])

print("-- int")
print([n.bit_length() for n in (0, 1, -1, 255, -256, 2**30 - 1, -(2**30), 2**30, 2**64, -(2**64) + 1)])
fails(lambda: (300).to_bytes(1, "big"))
fails(lambda: (-1).to_bytes(2, "big"))
fails(lambda: (128).to_bytes(1, "big", signed=True))
fails(lambda: (2**64).to_bytes(8, "little"))
print((-(2**63)).to_bytes(8, "big", signed=True), (0).to_bytes(0, "big"))

print("-- array")
a = array.array("h", [1, -2])
print(a * 2, a * 0, bytearray(b"ab") * 3, array.array("h") * -1)
fails(lambda: a * -1)
view = memoryview(a)
b = a
a *= 3
print(a, b is a, list(view))
fails(lambda: a * 1.5)
fails(lambda: a * (1 << 29))
a.extend(x * 2 for x in range(3))
a.extend([7])
print(a)
fails(lambda: a.extend(5))
fails(lambda: array.array("i", b"12345"))
print(array.array("h", b"\x01\x00\x02\x00"))
fails(lambda: bytearray(3, "utf-8"))

print("-- memoryview")
m = memoryview(bytearray(b"\x01\x00\x02\x00\x03\x00\x04\x00"))
h = m.cast("h")
print(list(h), len(h), list(m[2:].cast("H")), list(h.cast("B")))
h[0] = 258
print(bytes(m[:2]), list(memoryview(b"abcd").cast("H")))
fails(lambda: m[1:].cast("i"))
fails(lambda: m.cast("O"))
fails(lambda: m.cast(""))
fails(lambda: memoryview(b"abcd").cast("H").__setitem__(0, 1))

print("-- OrderedDict")
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
print(d)
d.move_to_end("c", last=False)
print(d, list(d.keys()))
d.move_to_end("b")
d["a"] = 9
print(d["c"], d["a"], d["b"], len(d.keys()), len(d.values()), len(d.items()))
fails(lambda: d.move_to_end("z"))
fails(lambda: {}.move_to_end("z"))
print(OrderedDict.fromkeys("xyz", 0), type(dict.fromkeys("x")))
fails(lambda: {}.popitem())
fails(lambda: set().pop())
fails(lambda: [].pop())
fails(lambda: range(1, 2, 0))

print("-- bytes")


class Wire:
    def __bytes__(self):
        return b"on the wire"


print(bytes(Wire()), bytes([1, 2]), bytes(2), bytes("x", "utf-8"))

print("-- classes")


class Base:
    @property
    def size(self):
        return self._size

    @property
    def kind(self):
        return "base"

    def name(self):
        return "a base"


class Derived(Base):
    def __init__(self):
        self._size = 3

    @property
    def size(self):
        return super().size + 1

    @property
    def kind(self):
        return "derived from " + super().kind

    def name(self):
        return super().name() + "'s child"

    @property
    def broken(self):
        raise NotImplementedError("not here")


print(Derived().kind, Derived().name())
fails(lambda: Derived().size)  # a board's getter gets what super() gives
print([name for name in dir(Derived()) if not name.startswith("_")])
fails(lambda: super(3, 4))
print(ReloadException, issubclass(ReloadException, Exception))


# fromhex() of a class that is made from bytes or bytearray gives what it is made from.
class Bytes(bytes):
    pass


class Array(bytearray):
    pass


print(Bytes.fromhex("f0 ff 7f"), Array.fromhex("01 02"), bytes.fromhex("00"), bytearray.fromhex("0a"))
array = Array.fromhex("01")
array.append(2)
print(array, len(Bytes.fromhex("00" * 20)))
