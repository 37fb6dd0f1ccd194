# Counter: the board asks for a number, then counts up to it.
# Click the console, type a number, and press Enter.
import time

import board
import neopixel

pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.2)

while True:
    answer = input("Count to what number? ")

    try:
        goal = int(answer)
    except ValueError:
        print("That is not a whole number. Try 7.")
        continue

    pixels.fill((0, 0, 0))
    for number in range(1, goal + 1):
        print(number)
        # % 10 goes round the ring.
        pixels[(number - 1) % 10] = (0, 180, 120)
        time.sleep(0.3)
    print("Done!")
