# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A palette that is moved along a strip, with the gamma of eyes.
import adafruit_fancyled.adafruit_fancyled as fancy
import board
import neopixel

pixels = neopixel.NeoPixel(board.A1, 14, brightness=1.0, auto_write=False)
palette = [fancy.CRGB(255, 0, 0), fancy.CHSV(0.25), 0x0040FF, fancy.CRGB(1.0, 0.5, 0.0)]
blue_to_green = fancy.expand_gradient([(0.0, 0x0000FF), (0.6, 0x00FFFF), (1.0, 0x00FF00)], 9)
offset = 0
while True:
    for colors in (palette, blue_to_green):
        for i in range(len(pixels)):
            color = fancy.palette_lookup(colors, offset + i / len(pixels))
            pixels[i] = fancy.gamma_adjust(color, brightness=(0.5, 0.25, 1.0)).pack()
        pixels.show()
    offset += 0.03125
