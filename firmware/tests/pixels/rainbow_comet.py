# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import neopixel

from adafruit_led_animation.animation.rainbowcomet import RainbowComet

pixels = neopixel.NeoPixel(board.A1, 16, brightness=0.8, auto_write=False)
comet = RainbowComet(pixels, speed=0.05, tail_length=7, bounce=True)
while True:
    comet.animate()
