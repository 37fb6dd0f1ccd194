# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Another color on all pixels, twenty times a second.
import board
import neopixel
import time

pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, auto_write=False)
print("first words")
n = 0
while True:
    n += 1
    pixels.fill((n % 250, 0, 50))
    pixels.show()
    time.sleep(0.05)
