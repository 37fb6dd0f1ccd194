# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The LED is lit while button A is held, and each change of the button is told.
import board
import digitalio

button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
led = digitalio.DigitalInOut(board.D13)
led.switch_to_output()
was = None
while True:
    now = button.value
    led.value = now
    if now != was:
        print("button is", now)
        was = now
