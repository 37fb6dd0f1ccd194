# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Lights NeoPixel 3, and stays. RED, GREEN and BLUE are set by the test.
import board
import neopixel

pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=1.0, auto_write=False)
pixels[3] = (RED, GREEN, BLUE)
pixels.show()
while True:
    pass
