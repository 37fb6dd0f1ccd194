# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Prints what is pressed and released on a matrix, by its numbers.
import board
import keypad
import time

keys = keypad.KeyMatrix((board.A1, board.A2, board.A3, board.A4), (board.A5, board.A6, board.TX, board.AUDIO))
while time.monotonic() < SECONDS:
    event = keys.events.get()
    if event:
        print("+" if event.pressed else "-", event.key_number, sep="")
