# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Reads button A for ever. The benchmark adds a rest to the loop, or none.
import board
import digitalio
import time

button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(pull=digitalio.Pull.DOWN)
print("first words")
while True:
    button.value
