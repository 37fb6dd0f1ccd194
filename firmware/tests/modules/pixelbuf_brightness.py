# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Through the library, to what goes on the wire (G, R, B).
import board, neopixel


class Seen(neopixel.NeoPixel):
    def _transmit(self, buffer):
        print(tuple(buffer))
        super()._transmit(buffer)


pixels = Seen(board.NEOPIXEL, 1, auto_write=False)
for b in (0.2, 0.3, 0.5, 0, 1, 0.9995):
    pixels.brightness = b
    pixels.fill((255, 128, 7))
    pixels.show()
    print(pixels.brightness)
