# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# DotStars by two pins, with the brightness of all and that of each.
import adafruit_dotstar
import board

dots = adafruit_dotstar.DotStar(board.A1, board.A2, 18, brightness=0.2, auto_write=False)
step = 0
while True:
    for i in range(len(dots)):
        dots[i] = (10 * i, 255 - 5 * (step % 50), 40, i / 17)
    dots[step % len(dots)] = (255, 255, 255)
    dots[(step + 5) % len(dots)] = 0x8000FF
    dots.show()
    step += 1
    dots.brightness = 0.2 + step % 16 / 20
    if step == 8:
        dots.deinit()
        dots = adafruit_dotstar.DotStar(
            board.A1, board.A2, 3, pixel_order=adafruit_dotstar.RGB, auto_write=True
        )
