# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: a pin high and low again, 10,000 times. One unit each time.
import board
from digitalio import DigitalInOut, Direction

pin = DigitalInOut(board.A1)
pin.direction = Direction.OUTPUT
for i in range(10000):
    pin.value = True
    pin.value = False
