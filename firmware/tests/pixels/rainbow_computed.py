# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Without a list of all colors, which saves memory.
import board
import neopixel

from adafruit_led_animation.animation.rainbow import Rainbow

pixels = neopixel.NeoPixel(board.A1, 12, pixel_order=neopixel.RGB)
rainbow = Rainbow(pixels, speed=0.02, period=1, precompute_rainbow=False)
while True:
    rainbow.animate()
