# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Keeps a log open for three seconds, and counts its lines in the end.
import time

with open("/log.txt", "w") as log:
    for n in range(10):
        log.write("line %d\n" % n)
        log.flush()
        time.sleep(0.3)
print("all", len(open("/log.txt").read().split("\n")))
