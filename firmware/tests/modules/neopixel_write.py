# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import array
from digitalio import DigitalInOut, Direction
from neopixel_write import neopixel_write


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


pin = DigitalInOut(board.NEOPIXEL)
pin.direction = Direction.OUTPUT
print(neopixel_write(pin, bytearray(30)))
neopixel_write(pin, b"\x01\x02\x03")
neopixel_write(pin, memoryview(bytearray(30))[3:9])
neopixel_write(pin, array.array("B", [255] * 30))
neopixel_write(pin, b"")
for i in range(256):
    neopixel_write(pin, bytes((i, 0, 0)) * 10)
neopixel_write(pin, bytes(6000))

fails(lambda: neopixel_write(pin))
fails(lambda: neopixel_write(pin, 3))
fails(lambda: neopixel_write(pin, [1, 2, 3]))
fails(lambda: neopixel_write(board.NEOPIXEL, b"abc"))
fails(lambda: neopixel_write(None, b"abc"))
pin.deinit()
fails(lambda: neopixel_write(pin, b"abc"))

# More strips than are shown.
for name in ("A1", "A2", "A3", "A4", "A5", "A6", "D1", "D12", "NEOPIXEL", "LED"):
    with DigitalInOut(getattr(board, name)) as pin:
        pin.switch_to_output()
        neopixel_write(pin, b"abc")
print("done")
