# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Writes a log of twelve lines, and prints it. How it does that is set by the test: KEPT_OPEN or opened anew
# for each line, FLUSHED or not, and the seconds between lines, for the first four and for the others.
import time

if KEPT_OPEN:
    log = open("/log.txt", "w")
for i in range(12):
    if not KEPT_OPEN:
        log = open("/log.txt", "a")
    log.write("n %d.\n" % i)
    if not KEPT_OPEN:
        log.close()
    elif FLUSHED:
        log.flush()
    time.sleep(FIRST_SLEEPS if i < 4 else LATER_SLEEPS)
log.close()
input("all? ")
print(open("/log.txt").read().replace("n ", "").replace(".\n", " "))
