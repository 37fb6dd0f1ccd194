# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The PixelBuf that is Python alone, from which adafruit_pixelbuf differs in how it rounds.
import adafruit_pypixelbuf
import board
import digitalio
from neopixel_write import neopixel_write

pin = digitalio.DigitalInOut(board.A1)
pin.direction = digitalio.Direction.OUTPUT


class Pixels(adafruit_pypixelbuf.PixelBuf):
    def _transmit(self, buffer):
        neopixel_write(pin, buffer)


pixels = Pixels(6, byteorder="GRB", brightness=0.3, auto_write=True)
white = Pixels(4, byteorder="GRBW", brightness=1.0)
offset = 0
while True:
    for i in range(len(pixels)):
        pixels[i] = adafruit_pypixelbuf.colorwheel((offset + 40 * i) % 256)
    pixels.fill(0x123456)
    white[0:2] = [(9, 9, 9), (1, 2, 3)]
    white[2] = (4, 5, 6, offset % 256)
    white[-1] = 0xFFFFFF
    white.brightness = offset / 300
    white.show()
    offset = (offset + 50) % 300
