# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Sleeps until D4 is pressed.
import board
import digitalio
import time

button = digitalio.DigitalInOut(board.D4)
button.switch_to_input(digitalio.Pull.DOWN)
print("asleep")
while not button.value:
    time.sleep(0.01)
print("pressed")
