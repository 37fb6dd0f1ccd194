# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Opens a log anew for each of its lines.
import time

for i in range(9):
    with open("/log.txt", "a") as log:
        log.write("line %d.\n" % i)
    time.sleep(0.5)
input("all? ")
