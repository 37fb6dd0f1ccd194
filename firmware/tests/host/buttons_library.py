# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# What chumicro_buttons tells of button A and of a matrix, while the program is busy for a quarter of a second at a time.
import board
import time
from chumicro_buttons import Button
from chumicro_buttons.matrix import KeyMatrix
from chumicro_timing import ticks, ticks_ms

button = Button(board.BUTTON_A, ticks=ticks, active_low=False, long_press_ms=600, click_ms=400)
button.on_click = lambda count: print("clicks", count)
button.on_long_press = lambda: print("long")
keys = KeyMatrix(
    (board.A1, board.A2, board.A3, board.A4), (board.A5, board.A6, board.TX, board.AUDIO), ticks=ticks
)
while time.monotonic() < SECONDS:
    now = ticks_ms()
    if button.check(now):
        button.handle(now)
    if keys.check(now):
        keys.handle(now)
    for i in range(len(keys)):
        if keys[i].just_pressed:
            print("key", i)
    time.sleep(0.25)
