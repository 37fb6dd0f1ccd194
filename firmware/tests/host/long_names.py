# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Makes files whose names are too long to be listed, and reads them by the names that are.
import os

os.mkdir("/in")
for letter in "あй▓é":
    with open("/in/" + letter * 200 + ".text", "w") as file:
        file.write(letter)
names = os.listdir("/in")
print(*names, *[open("/in/" + name).read() for name in names])
