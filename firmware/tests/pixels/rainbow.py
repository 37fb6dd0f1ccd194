# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import neopixel

from adafruit_led_animation.animation.rainbow import Rainbow

pixels = neopixel.NeoPixel(board.A1, 30, brightness=0.3, auto_write=False)
rainbow = Rainbow(pixels, speed=0.05, period=2)
while True:
    rainbow.animate()
