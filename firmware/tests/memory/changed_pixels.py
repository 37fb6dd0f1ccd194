# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 262144
# What Python does to the pixels while C is at work on them.
from adafruit_pixelbuf import PixelBuf
from _pixelmap import PixelMap


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


def put(pixels, place, value):
    pixels[place] = value


class Grows(PixelBuf):
    def _transmit(self, buffer):
        buffer.extend(bytes(3000))
        self.kept = [bytes(50) for i in range(20)]


p = Grows(20, byteorder="RGB", auto_write=True)
for i in range(20):
    p[i] = (i, i, i)
print(p[0], p[19])
p.brightness = 0.5
p.fill((2, 4, 6))
print(p[0], p[19])


class Shrinks(PixelBuf):
    def _transmit(self, buffer):
        buffer[0:50] = b""


p = Shrinks(20, byteorder="RGB")
m = PixelMap(p, (0, (1, 19)))
p.show()
fails(lambda: p[0])
fails(lambda: p.fill(1))
fails(lambda: put(p, 3, 1))
fails(lambda: put(m, 1, 1))
fails(lambda: setattr(p, "brightness", 0.5))


# It is made anew, smaller, by what it asks.
class Again(PixelBuf):
    def _transmit(self, buffer):
        self.again(1, auto_write=True)

    def again(self, count, **settings):
        super().__init__(count, **settings)


class Number:
    def __init__(self, act, value):
        self.act = act
        self.value = value

    def __int__(self):
        self.act()
        return self.value

    def __float__(self):
        self.act()
        return float(self.value)


class Colors:
    def __init__(self, length, act):
        self.length = length
        self.act = act

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        self.act(index)
        return 0x010203


p = Again(20, byteorder="RGB", auto_write=True)
m = PixelMap(p, (0, (1, 19)))
p[19] = 5
print(len(p), p[:])
fails(lambda: m.fill(7))
fails(lambda: m[1])


def put_all(pixels, values):
    pixels[:] = values


fails(lambda: put_all(m, [1, 2]))
p = Again(20, byteorder="RGB")
p[15:] = Colors(5, lambda index: p.again(20 - index) if index < 5 else [][0])
print(len(p), p[15:] if len(p) > 15 else p[:1])
p = Again(3, byteorder="PRGB")
fails(lambda: put(p, 2, (1, 2, 3, Number(lambda: p.again(1), 255))))
print(len(p))
p.brightness = Number(lambda: p.again(2, byteorder="RGB"), 0)
print(len(p), p.brightness)

# More colours than they said, and fewer.
p = PixelBuf(2)
fails(lambda: put_all(p, Colors(2, lambda index: None)))
print(p[:])


def ends(index):
    if index > 0:
        raise IndexError


p.fill(0)
p[0:2] = Colors(2, ends)
print(p[:])

# A header that shrinks while the rest is looked at.
head = bytearray(100)


def shrink():
    head[0:90] = b""


class Wire(PixelBuf):
    def _transmit(self, buffer):
        print(len(buffer))


Wire(1, header=head, trailer=head, brightness=Number(shrink, 1)).show()
