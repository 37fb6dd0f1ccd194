# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Lights the pixels, keeps a file and asks; the test adds what ends it.
import board
import neopixel

neopixel.NeoPixel(board.NEOPIXEL, 10).fill((0, 0, 255))
with open("/log.txt", "w") as file:
    file.write("kept")
print("last words")
input("crash? ")
