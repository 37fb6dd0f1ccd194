# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Another color on each of 4096 pixels, as often as the wires let it.
import board
import digitalio
from neopixel_write import neopixel_write
from rainbowio import colorwheel

pin = digitalio.DigitalInOut(board.A1)
pin.direction = digitalio.Direction.OUTPUT
colors = b"".join(colorwheel(i).to_bytes(3, "big") for i in range(256))
frames = [colors[3 * n :] + colors * 15 + colors[: 3 * n] for n in (0, 50, 100, 150, 200)]
print("first words")
while True:
    for frame in frames:
        neopixel_write(pin, frame)
