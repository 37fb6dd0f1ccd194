# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A file survives a reset; the clock does not: it begins with the second that a reset takes.
import microcontroller
import os
import time

print(microcontroller.cpu.reset_reason, 1 <= time.monotonic() < 2)
if "been.txt" not in os.listdir("/"):
    with open("/been.txt", "w") as file:
        file.write("here")
    time.sleep(5)
    try:
        microcontroller.reset()
    finally:
        print("never printed")
print(open("/been.txt").read())
