# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A heap that is full, again and again.
def fill():
    kept = []
    while True:
        kept.append([kept])


for i in range(3):
    try:
        fill()
    except MemoryError:
        print("MemoryError")
