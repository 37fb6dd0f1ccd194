# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# As many NeoPixels as a strip can have.
# heap: 1048576
import board
import neopixel

p = neopixel.NeoPixel(board.A1, 65536, auto_write=False)
p[0] = p[65535] = (1, 2, 3)
p.show()
print("shown", len(p))
for i in range(100):
    pass
