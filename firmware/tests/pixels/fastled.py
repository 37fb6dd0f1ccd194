# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# As programs for FastLED are written.
import adafruit_fancyled.fastled_helpers as helper
import board
import neopixel

pixels = neopixel.NeoPixel(board.A1, 16, auto_write=False)
heat = bytes((0, 0, 0, 0, 128, 255, 0, 0, 224, 255, 255, 0, 255, 255, 255, 255))
palette = helper.loadDynamicGradientPalette(heat, 16)
offset = 0
while True:
    for i in range(len(pixels)):
        color = helper.ColorFromPalette(palette, offset + i * 16, blend=True)
        pixels[i] = helper.applyGamma_video(color).pack()
    pixels[0] = helper.hsv2rgb_spectrum(offset, 255, 64).pack()
    pixels.show()
    offset += 8
