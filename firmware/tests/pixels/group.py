# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Two strips whose animations are drawn together, on halves of the one and in rows of the other.
import board
import neopixel

from adafruit_led_animation.animation.blink import Blink
from adafruit_led_animation.animation.chase import Chase
from adafruit_led_animation.animation.comet import Comet
from adafruit_led_animation.color import AQUA, GOLD, PINK
from adafruit_led_animation.group import AnimationGroup
from adafruit_led_animation.helper import PixelMap, PixelSubset, horizontal_strip_gridmap

strip = neopixel.NeoPixel(board.A1, 16, brightness=0.5, auto_write=False)
grid = neopixel.NeoPixel(board.A2, 32, brightness=0.9, auto_write=False)
rows = PixelMap.horizontal_lines(grid, 8, 4, horizontal_strip_gridmap(8))
columns = PixelMap(grid, [(0, 15, 16, 31), (1, 14, 17, 30), (2, 13)], individual_pixels=True)
animations = AnimationGroup(
    AnimationGroup(
        Comet(PixelSubset(strip, 0, 8), 0.1, AQUA, tail_length=4, bounce=True),
        Chase(PixelSubset(strip, 8, 16), 0.1, PINK, size=2, spacing=1),
        sync=True,
    ),
    Blink(rows, 0.2, GOLD),
    Comet(columns, 0.15, PINK, tail_length=2),
)
while True:
    animations.animate()
