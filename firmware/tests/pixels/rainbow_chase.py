# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Four bytes a pixel: the colors of the wheel have no white.
import board
import neopixel

from adafruit_led_animation.animation.rainbowchase import RainbowChase

pixels = neopixel.NeoPixel(board.A1, 18, bpp=4, brightness=0.7, auto_write=False)
chase = RainbowChase(pixels, speed=0.1, size=5, spacing=3, step=16)
while True:
    chase.animate()
