# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import microcontroller

print(board.board_id)
# Aliases are one object, called by the pin's first name.
print(board.D13, board.L is board.D13, board.LED == board.D13, board.D13 != board.D12)
print(board.NEOPIXEL, repr(board.BUTTON_A), str(board.A1))
print(microcontroller.pin.P0_13, microcontroller.pin.P0_13 is board.NEOPIXEL)
print(microcontroller.pin.P0_00)
print(type(board.D13), isinstance(board.D13, microcontroller.Pin))
print(hash(board.D13) == hash(board.L), len({board.D13, board.L, board.D12}))
print([name for name in dir(board) if not name.startswith("_")][:8])
print("D13" in dir(board), "P0_13" in dir(board), "P0_13" in dir(microcontroller.pin))
print(getattr(board, "NEOPIXEL_POWER", None), hasattr(board, "D13"))
print(board, microcontroller.pin)


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


def set_pin():
    board.D13 = 1


def set_unknown():
    board.D99 = 1


fails(lambda: board.D99)
fails(lambda: microcontroller.pin.P9_99)
fails(set_pin)
fails(set_unknown)
fails(lambda: microcontroller.Pin())
