# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Prints what is pressed and released at two shift registers, of which the second is read through the first.
import board
import keypad
import time

keys = keypad.ShiftRegisterKeys(
    clock=board.A1, latch=board.A2, data=board.A3, key_count=16, value_when_pressed=True
)
while time.monotonic() < SECONDS:
    event = keys.events.get()
    if event:
        print("+" if event.pressed else "-", event.key_number, sep="")
