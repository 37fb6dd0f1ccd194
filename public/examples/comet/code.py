# Comet: a light with a fading tail runs around the ring.
#
# comet() is a generator. At each "yield" it hands over one frame and
# waits there, with all its variables, until the loop at the bottom asks
# for the next frame.
import time

import board
import neopixel

COUNT = 10
pixels = neopixel.NeoPixel(board.NEOPIXEL, COUNT, brightness=0.3)
pixels.auto_write = False  # nothing is sent before show()


def colors():
    """Gold, pink and blue, over and over."""
    while True:
        yield (255, 140, 0)
        yield (255, 0, 120)
        yield (0, 120, 255)


def fade(color):
    """The same color, half as bright."""
    return tuple(part // 2 for part in color)


def comet():
    frame = [(0, 0, 0)] * COUNT
    for color in colors():
        for head in range(COUNT):
            frame = [fade(pixel) for pixel in frame]
            frame[head] = color
            yield frame


for frame in comet():
    pixels[:] = frame
    pixels.show()
    time.sleep(0.06)
