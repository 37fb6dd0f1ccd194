# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Presses from digitalio_button.trace: each is seen, the one shorter than a poll too.
import board
import time
from digitalio import DigitalInOut, Pull

button = DigitalInOut(board.BUTTON_A)
button.switch_to_input(Pull.DOWN)
switch = DigitalInOut(board.SLIDE_SWITCH)
switch.switch_to_input(Pull.UP)
wire = DigitalInOut(board.A1)
wire.switch_to_input(Pull.UP)


def wait_until(moment):
    time.sleep(max(0, moment - time.monotonic()))


last = None
for i in range(40):
    wait_until(i / 10)
    now = (button.value, switch.value, wire.value)
    if now != last:
        print(i, *now)
        last = now
