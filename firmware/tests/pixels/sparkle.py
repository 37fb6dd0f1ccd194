# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import random

import board
import neopixel

from adafruit_led_animation.animation.rainbowsparkle import RainbowSparkle
from adafruit_led_animation.animation.sparkle import Sparkle
from adafruit_led_animation.color import AMBER
from adafruit_led_animation.sequence import AnimationSequence

random.seed(5)
pixels = neopixel.NeoPixel(board.A1, 25, brightness=0.6, auto_write=False)
animations = AnimationSequence(
    Sparkle(pixels, speed=0.05, color=AMBER, num_sparkles=4),
    RainbowSparkle(pixels, speed=0.1, num_sparkles=7, period=1),
    advance_interval=0.8,
)
while True:
    animations.animate()
