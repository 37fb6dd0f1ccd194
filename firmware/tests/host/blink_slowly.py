# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The LED changes after each long rest, and nothing else does.
import board
import digitalio
import time

led = digitalio.DigitalInOut(board.D13)
led.switch_to_output()
while True:
    time.sleep(0.4)
    led.value = not led.value
