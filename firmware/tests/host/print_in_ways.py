# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Text as programs print it: much in one line, pieces with rests between them, pieces without, long ones.
import time

for i in range(300):
    print(i, "é€", end=" ")
print()
for i in range(5):
    print(".", end="")
    time.sleep(0.03)
began = time.monotonic()
while time.monotonic() < began + 0.25:
    print("busy", end=",")
print("x" * 20000)
print("end", end="")
