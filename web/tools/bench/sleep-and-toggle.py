# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Sets a pin after each of many short sleeps.
import board
import digitalio
import time

led = digitalio.DigitalInOut(board.LED)
led.switch_to_output()
print("first words")
while True:
    time.sleep(0.01)
    led.value = not led.value
