# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Asks for a name, and prints and writes it twelve times with all that may differ from run to run.
import board
import digitalio
import random
import time

button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
name = input("name? ")
for turn in range(12):
    time.sleep(0.1)
    with open("log.txt", "a") as log:
        log.write(name)
    print(name, turn, button.value, random.random(), time.monotonic_ns(), time.time())
