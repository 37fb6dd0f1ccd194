# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Another color on each of 4096 pixels, again and again.
import board
import neopixel
from rainbowio import colorwheel

pixels = neopixel.NeoPixel(board.A1, 4096, auto_write=False)
frames = [[colorwheel(i + 37 * frame) for i in range(4096)] for frame in range(5)]
print("first words")
while True:
    for frame in frames:
        pixels[:] = frame
        pixels.show()
