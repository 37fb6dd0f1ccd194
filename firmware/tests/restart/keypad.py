# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Keys that are scanned all the time, while the heap is filled again and again.
import board
import keypad

for turn in range(4):
    keys = keypad.Keys((board.BUTTON_A, board.SLIDE_SWITCH), value_when_pressed=False, pull=False, interval=0)
    matrix = keypad.KeyMatrix((board.A1, board.A2), (board.A3, board.A4), interval=0.001, max_events=1000)
    shift = keypad.ShiftRegisterKeys(
        clock=board.A5, latch=board.A6, data=board.TX, key_count=40, value_when_pressed=True, interval=0
    )
    things = [[n] * 10 for n in range(100)]
    keys.reset()
    print(turn, keys.key_count, matrix.key_count, shift.key_count, len(matrix.events), len(things))
    matrix.deinit()
    keys.deinit()
    shift.deinit()
shift = keypad.ShiftRegisterKeys(
    clock=board.A5, latch=board.A6, data=board.TX, key_count=40, value_when_pressed=True, interval=0
)
del shift
things = [[n] * 10 for n in range(500)]
print(len(things))
