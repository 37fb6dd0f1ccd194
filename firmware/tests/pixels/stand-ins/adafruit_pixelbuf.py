# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: PixelBuf as shared-module/adafruit_pixelbuf of CircuitPython 10.1.4 does it.


def _byte(value):
    if not isinstance(value, (int, float)):
        raise TypeError(f"can't convert {type(value).__name__} to int")
    return int(value) & 0xFF


class PixelBuf:
    def __init__(
        self,
        size,
        *,
        byteorder="BGR",
        brightness=1.0,
        auto_write=False,
        header=b"",
        trailer=b"",
    ):
        self.byteorder = byteorder
        self.bpp = len(byteorder)
        self._places = [byteorder.index(letter) for letter in "RGB"]
        self._dotstar = byteorder[0] == "P"
        self._white = "W" in byteorder
        if self._dotstar or self._white:
            self._places.append(0 if self._dotstar else byteorder.index("W"))
        self._size = size
        self._header, self._trailer = bytes(header), bytes(trailer)
        dark = b"\xff\0\0\0" if self._dotstar else bytes(self.bpp)
        self._pixels = bytearray(dark * size)
        self.auto_write = False
        self.brightness = brightness
        self.auto_write = auto_write

    @property
    def brightness(self):
        return self._brightness

    @brightness.setter
    def brightness(self, value):
        self._brightness = min(max(value, 0), 1)
        self._scale = int(self._brightness * 256)
        if self.auto_write:
            self.show()

    def _color(self, value):
        """Red, green, blue, and white or the brightness of a DotStar, 0 to 255."""
        white = 255 if self._dotstar else 0
        if isinstance(value, (int, float)):
            number = int(value)
            red, green, blue = number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF
        else:
            red, green, blue = map(_byte, value[:3])
            if len(value) == 4:
                white = value[3] * 255 if isinstance(value[3], float) else value[3]
                return red, green, blue, int(white) & 0xFF
        if self._white and red == green == blue:
            return 0, 0, 0, red
        return red, green, blue, white

    def _put(self, index, color):
        if self._dotstar:
            color = *color[:3], 0xE0 | color[3] >> 3
        for place, part in zip(self._places, color):
            self._pixels[index * self.bpp + place] = part

    def fill(self, value):
        color = self._color(value)
        for index in range(self._size):
            self._put(index, color)
        if self.auto_write:
            self.show()

    def show(self):
        shown = bytearray(part * self._scale // 256 for part in self._pixels)
        if self._dotstar:
            shown[::4] = self._pixels[::4]
        self._transmit(self._header + shown + self._trailer)

    def __len__(self):
        return self._size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(self._size)))
        start = range(self._size)[index] * self.bpp
        color = [self._pixels[start + place] for place in self._places]
        if self._dotstar:
            color[3] = (color[3] & 31) / 31
        return tuple(color)

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(*index.indices(self._size))
            values = list(value)
            if len(values) != len(places):
                values = list(zip(*[iter(values)] * self.bpp))
            if len(values) != len(places):
                raise ValueError("Unmatched number of items on RHS")
            for place, each in zip(places, values):
                self._put(place, self._color(each))
        else:
            self._put(range(self._size)[index], self._color(value))
        if self.auto_write:
            self.show()
