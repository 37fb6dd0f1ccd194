# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board, neopixel
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.5, auto_write=False)
for i in range(10):
    level = 255 * i / 9
    pixels[i] = (level, 0, 255 - level)
pixels.show()
print(tuple(pixels[3]))
pixels.fill((12.9, 0.0, 200.7)); print(tuple(pixels[0]))
pixels[1] = 65280.0; print(tuple(pixels[1]))
pixels.brightness = 1.0
pixels[2] = (99.9, 1, 2.5); print(tuple(pixels[2]))
