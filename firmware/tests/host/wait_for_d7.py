# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Waits, without a rest, until nothing pulls D7 down.
import board
import digitalio

pin = digitalio.DigitalInOut(board.D7)
pin.switch_to_input(digitalio.Pull.UP)
print("at first", pin.value)
while not pin.value:
    pass
print("then", pin.value)
