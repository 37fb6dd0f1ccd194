# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# json refuses what it has no word for, and reads one object from whatever has readinto().
import io
import json
from collections import OrderedDict, namedtuple


class Reading:
    pass


class Values(dict):
    pass


Point = namedtuple("Point", "x y")
refused = (
    {"id": b"\x01"},
    [1, Reading()],
    {"a": {1}},
    Values(),
    Point(1, 2),
    {b"key": 1},
    bytearray(2),
    range(3),
    len,
)
for value in refused:
    for act in (json.dumps, lambda value: json.dump(value, io.StringIO())):
        try:
            print(act(value))
        except TypeError as e:
            print(e)
print(json.dumps([None, True, 1, 1 << 40, 0.5, "né", (1,), {}, {2: []}, OrderedDict()]))


class Port:
    """A stream that has nothing of io."""

    def __init__(self, data, most):
        self.data = data
        self.most = most

    def readinto(self, buffer):
        size = min(len(buffer), self.most, len(self.data))
        buffer[:size] = self.data[:size]
        self.data = self.data[size:]
        return size


print(json.load(Port(b'{"a": [1, 2.5, "x"]} rest', 3)), json.load(Port(b"[" + b"7," * 200 + b"8]", 99))[-1])
stream = io.StringIO('{"a": 1}\n[2]')
print(json.load(stream), json.load(stream))


class Odd:
    """Keeps the buffer and changes it, and tells more than it read, or nothing."""

    def __init__(self, tells):
        self.tells = tells

    def readinto(self, buffer):
        buffer[0] = ord("[")
        buffer.extend(bytes(1000))
        return self.tells


def fails(act, *args):
    try:
        print(act(*args))
    except Exception as e:
        print(type(e).__name__, e)


for tells in (1 << 20, -3, 0, "one"):
    fails(json.load, Odd(tells))
fails(json.load, Port(b"[1", 1))
fails(json.load, 5)
fails(json.loads, "[1] x")
try:
    json.load(Odd(None))
except OSError as e:
    print(e.errno)
