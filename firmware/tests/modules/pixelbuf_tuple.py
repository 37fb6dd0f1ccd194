# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board, neopixel
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.1)
pixels[0] = 0xFF0000
seen = []
for _ in range(4):
    if pixels[0] == (255, 0, 255):
        pixels[0] = 0x00FF00
    else:
        pixels[0] = 0xFF00FF
    seen.append(pixels[0])
print(seen)
print(pixels[1:3], {pixels[1]: "dark"}[(0, 0, 0)])
