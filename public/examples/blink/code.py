# Blink: the small red light next to the USB plug goes on and off.
import time

import board
import digitalio

led = digitalio.DigitalInOut(board.D13)
led.direction = digitalio.Direction.OUTPUT

while True:
    led.value = True  # on
    time.sleep(0.5)  # wait half a second
    led.value = False  # off
    time.sleep(0.5)
