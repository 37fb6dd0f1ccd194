# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Pixels of random colors, and of blue while button A is pressed; an LED that blinks. From the first second on.
import board
import digitalio
import neopixel
import random
import time

led = digitalio.DigitalInOut(board.D13)
led.switch_to_output()
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=1)
button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
time.sleep(1 - time.monotonic())
for i in range(20):
    time.sleep(0.1)
    led.value = i % 2
    pixels.fill((random.randint(0, 255), i, 255 * button.value))
    print(i, time.monotonic_ns())
