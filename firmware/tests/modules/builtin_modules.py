# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Which modules there are, and what of them CircuitPython programs use most.
import array
import binascii
import collections
import errno
import gc
import io
import json
import math
import random
import re
import struct
import sys
import micropython

print(array.array("h", [1, 2]), binascii.hexlify(b"hi"), binascii.a2b_base64("aGk="))
Point = collections.namedtuple("Point", ("x", "y"))
print(Point(1, 2), collections.OrderedDict([("b", 1), ("a", 2)]))
queue = collections.deque((1, 2), 3)
queue.append(3)
print(queue.popleft(), len(queue))
print(json.dumps({"a": [1, 2.5, None, True]}), json.loads('{"b": [1, "x"]}'))
print(math.pi, math.sqrt(2), math.floor(-1.5))
print(re.match(r"(\d+)-(\w+)", "12-ab").groups(), re.sub("a", "b", "banana"))
print(struct.pack("<HB", 513, 3), struct.unpack("<I", b"\x01\x00\x00\x00"), struct.calcsize("2h"))
print(micropython.const(5), gc.mem_free() > 0, gc.mem_alloc() > 0, gc.isenabled())
gc.collect()

random.seed(7)
first = [random.randint(1, 6) for _ in range(5)]
random.seed(7)
print(first == [random.randint(1, 6) for _ in range(5)], all(1 <= x <= 6 for x in first))
print(random.choice([4]), random.randrange(1), 0 <= random.random() < 1, random.getrandbits(0))
print(2 <= random.uniform(2, 3) <= 3)

# All modules of a full build for the nRF52840 that only compute, but ulab. (bitops is the RP2040's.)
for name in (
    "__future__ _asyncio _pixelmap adafruit_pixelbuf aesio array atexit binascii bitops builtins codeop "
    "collections errno gc getpass hashlib io json locale math micropython msgpack os rainbowio random "
    "re select struct supervisor sys time traceback warnings zlib"
).split():
    assert name in str(__import__(name)), name

for name in (
    "_thread btree cmath cryptolib deflate framebuf heapq machine network platform uasyncio "
    "uctypes uheap ulab vfs ujson usys uselect ustruct"
).split():
    try:
        __import__(name)
        print(name, "can be imported")
    except ImportError as e:
        print(e)
