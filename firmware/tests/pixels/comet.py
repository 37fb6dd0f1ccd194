# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import neopixel

from adafruit_led_animation.animation.comet import Comet
from adafruit_led_animation.color import PURPLE

pixels = neopixel.NeoPixel(board.A1, 20, brightness=0.5, auto_write=False)
comet = Comet(pixels, speed=0.02, color=PURPLE, tail_length=10, bounce=True)
while True:
    comet.animate()
