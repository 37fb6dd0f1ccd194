# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# One animation after another, each until it has come round; what pulses takes its time from the clock.
import board
import neopixel

from adafruit_led_animation.animation.comet import Comet
from adafruit_led_animation.animation.multicolor_comet import MulticolorComet
from adafruit_led_animation.animation.pulse import Pulse
from adafruit_led_animation.color import BLUE, GREEN, RED, YELLOW
from adafruit_led_animation.sequence import AnimationSequence

pixels = neopixel.NeoPixel(board.A1, 10, brightness=0.25, auto_write=False)
animations = AnimationSequence(
    Comet(pixels, speed=0.03, color=BLUE, tail_length=4),
    Pulse(pixels, speed=0.02, color=GREEN, period=1),
    MulticolorComet(pixels, speed=0.03, colors=[RED, YELLOW, GREEN], tail_length=6),
    advance_on_cycle_complete=True,
    auto_reset=True,
)
while True:
    animations.animate()
