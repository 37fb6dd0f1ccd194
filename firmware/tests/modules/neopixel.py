# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Adafruit's own neopixel.py, unmodified, from /lib, on adafruit_pixelbuf as it is built in.
import board
import neopixel


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.5, auto_write=False)
print(len(pixels), pixels.n, pixels.bpp, pixels.brightness, pixels.byteorder)
pixels[0] = (255, 128, 0)
pixels[1] = 0x00FF00
pixels[-1] = (1, 2, 3)
pixels[2:4] = [(9, 9, 9), (8, 8, 8)]
pixels.show()
print(pixels[0], pixels[1], pixels[9], pixels[2:4])
pixels.fill((10, 20, 30))
pixels.show()
print(pixels)
pixels.brightness = 2
print(pixels.brightness)
fails(lambda: pixels[10])
fails(lambda: pixels.fill((1, 2)))
fails(lambda: neopixel.NeoPixel(board.NEOPIXEL, 10))
pixels.deinit()
with neopixel.NeoPixel(board.NEOPIXEL, 4, bpp=4, pixel_order=neopixel.GRBW) as pixels:
    pixels.fill((0, 0, 0, 255))
    print(pixels.byteorder, pixels[0], pixels.auto_write)
with neopixel.NeoPixel(board.NEOPIXEL, 3, pixel_order=(0, 1, 2)) as pixels:
    print(pixels.byteorder)
fails(lambda: neopixel.NeoPixel(board.NEOPIXEL, 3, pixel_order="XYZ"))
