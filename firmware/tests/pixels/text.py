# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Text, lines and boxes on a grid of 32 by 8 whose columns run to and fro.
import board
import neopixel

from adafruit_pixel_framebuf import VERTICAL, PixelFramebuffer

pixels = neopixel.NeoPixel(board.A1, 32 * 8, brightness=0.1, auto_write=False)
grid = PixelFramebuffer(
    pixels, 32, 8, orientation=VERTICAL, alternating=True, reverse_x=False, rotation=0
)
text = "Hi 42!"
while True:
    for x in range(32, -6 * len(text), -4):
        grid.fill(0x000010)
        grid.text(text, x, 0, 0xFF8000)
        grid.line(0, 7, x, 0, 0x00FF00)
        grid.rect(26, 1, 5, 6, 0x4000FF)
        grid.fill_rect(28, 3, 2, 2, 0xFF0000)
        grid.hline(0, 7, 9, 0xFFFFFF)
        grid.vline(3, 0, 8, 0x123456)
        grid.circle(12, 4, 3, 0x00FFFF)
        grid.pixel(31, 0, 0x010203)
        grid.display()
    grid.scroll(3, 1)
    grid.display()
    grid.scroll(-5, -2)
    grid.display()
