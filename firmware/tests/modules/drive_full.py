# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A full drive is OSError 28; after deleting, it takes files again.
import os

written = 0
f = open("/big.bin", "wb")
try:
    while True:
        written += f.write(b"x" * 16384)
except OSError as error:
    print("errno", error.errno, error)
f.close()
try:
    open("/more.txt", "w").write("y" * 5000)
except OSError as error:
    print("more", error.errno)
print(written > 500_000, os.stat("/big.bin")[6] >= written, os.stat("/code.py")[6] > 0)
os.remove("/big.bin")
with open("/again.txt", "w") as f:
    f.write("z" * 5000)
print("again", len(open("/again.txt").read()))
