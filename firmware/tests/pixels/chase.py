# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import neopixel

from adafruit_led_animation.animation.chase import Chase
from adafruit_led_animation.color import JADE

pixels = neopixel.NeoPixel(board.A1, 24, brightness=0.4, auto_write=False)
chase = Chase(pixels, speed=0.1, size=3, spacing=6, color=JADE)
while True:
    chase.animate()
