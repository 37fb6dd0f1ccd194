# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# How many names the board and its chip have; then the pin NAME, which is PIN of the chip, is driven. Both are set
# by the test.
import board
import digitalio
import microcontroller

print(board.board_id)
print(len([name for name in dir(board) if name.startswith("N")]))
print(len([name for name in dir(microcontroller.pin) if name.startswith("P")]))
found = getattr(board, NAME)
print(found, found is getattr(microcontroller.pin, PIN))
pin = digitalio.DigitalInOut(found)
pin.switch_to_output(True)
