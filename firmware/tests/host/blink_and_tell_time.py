# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Prints the board's own time, five times in each second of it.
import board
import digitalio
import time

led = digitalio.DigitalInOut(board.D13)
led.switch_to_output()
while True:
    led.value = not led.value
    print("at", time.monotonic())
    time.sleep(0.2)
