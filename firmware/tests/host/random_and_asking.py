# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Random numbers, pins, the time and a file, each a few times; then it asks.
import board
import digitalio
import os
import random
import time

button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
floats = digitalio.DigitalInOut(board.MICROPHONE_DATA)
for i in range(20):
    with open("/log.txt", "a") as log:
        log.write("%d %r\n" % (i, random.random()))
    print(i, button.value, floats.value, random.random(), os.urandom(2), time.monotonic_ns())
    time.sleep(0.02)
print(os.stat("/log.txt")[6], open("/log.txt").read())
print("you typed", input("name? "))
