# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Waits, without a rest, until button B is pressed and let go.
import board
import digitalio

button = digitalio.DigitalInOut(board.BUTTON_B)
button.switch_to_input(digitalio.Pull.DOWN)
print("ready")
while not button.value:
    pass
print("pressed B")
while button.value:
    pass
print("released B")
