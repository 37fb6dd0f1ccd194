# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Writes over the same two files, many times a second.
import time

n = 0
while True:
    for name in ("diary.txt", "log.txt"):
        with open("/" + name, "w") as file:
            file.write("program %d" % n)
    n += 1
    time.sleep(0.05)
