# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
from adafruit_pixelbuf import PixelBuf
from _pixelmap import PixelMap


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


def put(place, value):
    m[place] = value


def put_all(values):
    m[:] = values


class Wire(PixelBuf):
    def _transmit(self, buffer):
        print(bytes(buffer))


p = Wire(6, byteorder="RGB", auto_write=True)
m = PixelMap(p, (5, (0, 2), (4,)))
print(len(m), bool(m), m.bpp, m.byteorder, m.auto_write)
m[0] = 1
m[1] = (1, 2, 3)
m[2] = 5.0
m.show()
m.auto_write = True
m.fill(0x0A0B0C)
m[::2] = [7, (8, 8.5, 8)]
print(m[0], m[1], m[:], m[::-1], p.auto_write)
print(m.indices(0), m.indices(1))
for index in (-1, 3, "a", 1.5):
    fails(lambda: m[index])
fails(lambda: put(3, 1))
fails(lambda: put(0, "red"))
fails(lambda: m.indices(9))
fails(lambda: put_all([1, 2]))
fails(lambda: put_all([9, "red", 3]))
p.auto_write = False
m.fill(2)
for pixels, indices in (
    (3, (0,)),
    (p, [0]),
    (p, ()),
    (p, (6,)),
    (p, (-1,)),
    (p, ((0, 6),)),
    (p, (("x",),)),
    (p, ("x",)),
):
    fails(lambda: PixelMap(pixels, indices))
fails(lambda: PixelMap(p, ((),))[0])


class Mapped(PixelMap):
    pass


m = Mapped(p, (3, 1))
m.auto_write = True
m[1] = 9
print(m.auto_write, m[:], len(m))
