# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import adafruit_pixelbuf
from adafruit_pixelbuf import PixelBuf


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


class Wire(PixelBuf):
    def _transmit(self, buffer):
        print(type(buffer).__name__, bytes(buffer))


print(adafruit_pixelbuf)

# A class made from it, without a property of its own.
p = Wire(2, byteorder="GRB", auto_write=True)
print(len(p), bool(p), p.bpp, p.byteorder, p.brightness, p.auto_write)
p[0] = (1, 2, 3)
p[-1] = 0x040506
p.fill((255, 128, 7))
for level in (0.2, 0.3, 0.5, 0, 1, 0.9995, 0.9995, 7, -1, True):
    p.brightness = level
    print(p.brightness)
p.auto_write = False
p[0] = (300, -1, 256.9)
p[1] = (1e20, -5.5, float("nan"))
print(p[0], p[1], p[:])
p[1] = 1 << 40 | 0x010203
print(p[1], p[::-1], list(p), (1, 2, 3) in p)
for wrong in ("red", None, (1, 2), (1, 2, 3, 4, 5), ("1", 2, 3), (1, None, 3), True, [1, 2, "x"]):
    fails(lambda: p.fill(wrong))
p.fill([9, 8, 7, 6])
p.show()
for index in (2, -3, "a", 1.5, 1 << 30):
    fails(lambda: p[index])


def put(place, value):
    p[place] = value


fails(lambda: put(2, 0))
fails(lambda: put(None, 0))

# Slices.
p = Wire(5, byteorder="RGB")
p[0:2] = [(1, 2, 3), 0x040506]
p[4:2:-1] = (0x070809, 0x0A0B0C)
print(p[:])
p[1:3] = [1, 2, 3, 4, 5, 6]
p[::2] = b"\x11\x12\x13\x21\x22\x23\x31\x32\x33"
print(p[:], p[3:1], p[::-2], p[4:0:-3])


def put_slice(start, stop, step, values):
    p[start:stop:step] = values


fails(lambda: put_slice(0, 2, None, [(1, 0, 0)]))
fails(lambda: put_slice(0, 2, None, [1, 2, 3, 4]))
fails(lambda: put_slice(0, 2, None, 3))
fails(lambda: put_slice(0, 2, 0, [1, 2]))
fails(lambda: put_slice(0, 2, 1, [1, "x"]))
put_slice(7, 9, None, [])
try:
    del p[0]
except TypeError as e:
    print(e)
print(p[:2])

# RGBW: grey is white alone, unless white is told.
p = Wire(4, byteorder="GRBW", brightness=0.5)
p[0] = 0x101010
p[1] = (16, 16, 16, 0)
p[2] = (1, 2, 3)
p[3] = (1, 2, 3, 0.5)
print(p[:])
p.show()
p[0:2] = [1, 2, 3, 4, 5, 6, 7, 8]
print(p[:2])

# DotStars: three bits that are set, and five of the pixel's own brightness.
p = Wire(4, byteorder="PBGR", header=bytes(4), trailer=b"\xff", auto_write=True)
p[0] = 0x101010
p[1] = (1, 2, 3, 0.5)
p.brightness = 0.5
p[2:4] = [(10, 20, 30, 1.0), (10, 20, 30, 0)]
print(p[:])

# What is made.
for order in ("", "RG", "RGBB", "XYZ", "RGBP", "PRGW", "RGBWP", "GBRX"):
    fails(lambda: Wire(1, byteorder=order))
for order in ("BGR", "WRGB", "PRGB"):
    p = Wire(1, byteorder=order)
    p[0] = (1, 2, 3)
    p.show()
fails(lambda: Wire(1, byteorder=3))
fails(lambda: Wire())
fails(lambda: Wire("x"))
fails(lambda: Wire(1, brightness="high"))
fails(lambda: Wire(-1))
fails(lambda: Wire(1 << 29, byteorder="GRBW"))
print(Wire(1).byteorder)
fails(lambda: PixelBuf(1).show())
empty = Wire(0)
empty.brightness = 0.5
empty.fill(3)
empty.show()
print(len(empty), list(empty), empty[:])
fails(lambda: empty[0])


class Early(PixelBuf):
    def __init__(self, then):
        then(self)


for then in (lambda p: p[0], lambda p: p.show(), lambda p: p.fill(0), lambda p: p.bpp, list):
    fails(lambda: Early(then))
