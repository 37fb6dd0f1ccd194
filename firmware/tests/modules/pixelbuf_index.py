# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board, neopixel
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10)
pixels[10] = (255, 0, 0)
