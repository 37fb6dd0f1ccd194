# Buttons: A lights the left half of the ring, B lights the right half.
# Click the buttons on the board, or hold them with your keyboard.
import time

import board
import digitalio
import neopixel

pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.2)
pixels.auto_write = False  # nothing is sent before show()

button_a = digitalio.DigitalInOut(board.BUTTON_A)
button_a.switch_to_input(pull=digitalio.Pull.DOWN)
button_b = digitalio.DigitalInOut(board.BUTTON_B)
button_b.switch_to_input(pull=digitalio.Pull.DOWN)

OFF = (0, 0, 0)
PINK = (255, 0, 90)
BLUE = (0, 90, 255)

a_was_down = False
b_was_down = False

while True:
    a_is_down = button_a.value  # True while you hold the button
    b_is_down = button_b.value

    for i in range(5):
        pixels[i] = PINK if a_is_down else OFF
        pixels[i + 5] = BLUE if b_is_down else OFF
    pixels.show()

    # Print only when something changes, not on every turn of the loop.
    if a_is_down != a_was_down:
        print("Button A", "pressed" if a_is_down else "released")
    if b_is_down != b_was_down:
        print("Button B", "pressed" if b_is_down else "released")
    a_was_down = a_is_down
    b_was_down = b_is_down

    time.sleep(0.01)
