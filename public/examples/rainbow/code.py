# Rainbow: all the colors travel around the ring.
# Press Run. Then change a number, and press Run again.
import time

import board
import neopixel

pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.2)
pixels.auto_write = False  # nothing is sent before show()


def wheel(position):
    """Turn a number from 0 to 255 into a color of the rainbow."""
    position = position % 256
    if position < 85:
        return (255 - position * 3, position * 3, 0)
    if position < 170:
        position = position - 85
        return (0, 255 - position * 3, position * 3)
    position = position - 170
    return (position * 3, 0, 255 - position * 3)


step = 0
while True:
    for i in range(10):
        pixels[i] = wheel(step + i * 25)  # each one a little further on
    pixels.show()  # send all ten colors at once
    step = step + 3  # try 10, or -3
    time.sleep(0.02)
