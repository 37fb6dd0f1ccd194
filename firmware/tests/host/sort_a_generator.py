# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Suspends in the middle of calls of C, with a heap that is collected.
import time


def numbers():
    try:
        for i in range(30):
            yield [i] * 200
    finally:
        print("over")


def key(item):
    if item[0] % 10 == 3:
        time.sleep(0.001)
    return -item[0]


for turn in range(3):
    kept = sorted(numbers(), key=key)
    print(turn, kept[3][7], sum(map(len, kept)))
    with open("log.txt", "a") as log:
        log.write(str(kept[turn]))
print(open("log.txt").read()[-20:])
