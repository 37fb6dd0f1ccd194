# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A pin and a strip change, each a second after the other; then nothing does.
import board
import digitalio
import neopixel
import time

led = digitalio.DigitalInOut(board.D13)
time.sleep(1)
led.switch_to_output(True)
time.sleep(1)
neopixel.NeoPixel(board.NEOPIXEL, 10)
time.sleep(1)
while True:
    time.sleep(0.05)
