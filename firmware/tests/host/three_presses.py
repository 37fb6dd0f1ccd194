# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Counts three presses of D4.
import board
import digitalio
import time

button = digitalio.DigitalInOut(board.D4)
button.switch_to_input(digitalio.Pull.DOWN)
print("ready")
presses = 0
while presses < 3:
    while not button.value:
        time.sleep(0.02)
    presses += 1
    while button.value:
        time.sleep(0.02)
time.sleep(0.3)
print("presses:", presses, button.value)
