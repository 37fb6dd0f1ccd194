# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Solid, Blink and ColorCycle, on pixels that have white.
import board
import neopixel

from adafruit_led_animation.animation.blink import Blink
from adafruit_led_animation.animation.colorcycle import ColorCycle
from adafruit_led_animation.animation.solid import Solid
from adafruit_led_animation.color import MAGENTA, ORANGE, TEAL, WHITE
from adafruit_led_animation.sequence import AnimationSequence

pixels = neopixel.NeoPixel(board.A1, 8, bpp=4, pixel_order=neopixel.GRBW, auto_write=False)
animations = AnimationSequence(
    Solid(pixels, color=WHITE),
    Blink(pixels, speed=0.1, color=ORANGE),
    ColorCycle(pixels, speed=0.1, colors=[MAGENTA, 0x202020, TEAL]),
    advance_interval=0.5,
    auto_clear=True,
)
while True:
    animations.animate()
