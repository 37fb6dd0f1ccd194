# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Counts the presses of button A, for ever.
import board
import digitalio
import time

button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
print("ready")
presses = 0
while True:
    while not button.value:
        time.sleep(0.02)
    presses += 1
    print("presses:", presses)
    while button.value:
        time.sleep(0.02)
