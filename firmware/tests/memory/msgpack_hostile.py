# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Containers without an end, and such as are changed while they are packed.
import io
from msgpack import pack, unpack, ExtType


def fails(act):
    try:
        act()
        print("done")
    except Exception as e:
        print(type(e).__name__, e)


endless = []
endless.append(endless)
fails(lambda: pack(endless, io.BytesIO()))
around = {}
around["again"] = (around,)
fails(lambda: pack(around, io.BytesIO()))
fails(lambda: unpack(io.BytesIO(b"\x91" * 5000)))
fails(lambda: unpack(io.BytesIO(b"\x81\x01" * 5000)))


class Changer(io.IOBase):
    def __init__(self, change):
        self.change = change
        self.count = 0

    def write(self, data):
        self.count += 1
        self.change()
        return len(data)


def churn():
    return [bytearray(64) for _ in range(8)]


items = [str(i) * 9 for i in range(40)]
fails(lambda: pack(items, Changer(lambda: (items.clear(), churn()))))
items = ["x"]
stream = Changer(lambda: len(items) < 200 and items.append("y"))
fails(lambda: pack(items, stream))
print(len(items), stream.count)
table = {i: str(i) * 9 for i in range(40)}
fails(lambda: pack(table, Changer(lambda: (table.clear(), churn()))))
table = {0: "x"}
fails(lambda: pack(table, Changer(lambda: (table.update({len(table): "y"} if len(table) < 200 else {}), churn()))))
data = bytearray(5000)
fails(lambda: pack(data, Changer(lambda: (data.__init__ if False else None, churn()))))
ext = ExtType(1, bytearray(100))
fails(lambda: pack(ext, Changer(lambda: (setattr(ext, "data", 5), churn()))))


class Reader(io.IOBase):
    def __init__(self, sizes):
        self.sizes = sizes

    def readinto(self, buffer):
        size = self.sizes.pop(0)
        return size if size is None else min(size, len(buffer))


fails(lambda: unpack(Reader([1, 1])))
fails(lambda: unpack(Reader([0])))
fails(lambda: unpack(Reader([None])))
fails(lambda: unpack(Reader([-5])))


def raises(code, data):
    raise ValueError(code)


fails(lambda: unpack(io.BytesIO(b"\x92\xd4\x05\x00\xd4\x06\x00"), ext_hook=raises))
# Ctrl-C's way out: an exception in the middle leaves nothing behind.
print(unpack(io.BytesIO(b"\x92\x01\x02")))
