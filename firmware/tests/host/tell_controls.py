# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Tells both buttons and the slide switch, whenever one of them changes.
import board
import digitalio


def control(pin, pull):
    it = digitalio.DigitalInOut(pin)
    it.switch_to_input(pull)
    return it


a = control(board.BUTTON_A, digitalio.Pull.DOWN)
b = control(board.BUTTON_B, digitalio.Pull.DOWN)
switch = control(board.SLIDE_SWITCH, digitalio.Pull.UP)
print("begin")
seen = None
while True:
    now = (a.value, b.value, switch.value)
    if now != seen:
        print("A" if now[0] else "-", "B" if now[1] else "-", "left" if now[2] else "right")
        seen = now
