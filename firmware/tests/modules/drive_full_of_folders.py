# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A drive full of small files and folders. Where no folder's entry fits any more, MicroPython's errno is 13.
import os

n = 0
try:
    while True:
        os.mkdir("/d%d" % n)
        open("/d%d/f" % n, "w").write("x")
        n += 1
except OSError as error:
    print("errno", error.errno, n > 100)
for i in range(n):
    os.remove("/d%d/f" % i)
    os.rmdir("/d%d" % i)
print("gone")
