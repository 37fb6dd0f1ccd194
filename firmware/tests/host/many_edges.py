# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Many edges and frames of pixels, with prints between them; most of the edges have no loop's end between them.
import board
import digitalio
import neopixel

led = digitalio.DigitalInOut(board.D13)
led.switch_to_output()
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=1)
for i in range(3000):
    led.value = not led.value
    if i % 100 == 0:
        pixels.fill((i % 256, 0, 0))
    if i % 300 == 0:
        print(i)
exec("led.value = True\nled.value = False\n" * 300)
led.value = True
print("on")
led.value = False
print("off")
