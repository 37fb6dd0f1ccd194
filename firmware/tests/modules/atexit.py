# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# What follows the last line of a program, and an exception that ends it.
import atexit
import sys
import time


def slow(text, *, times=1):
    for _ in range(times):
        time.sleep(0.01)
        print(text)


@atexit.register
def last():
    print("registered first, runs last")


def more():
    atexit.register(print, "registered while they run")


def wrong():
    raise ValueError("in a function that runs at the end")


atexit.register(sys.exit, 5)
atexit.register(wrong)
atexit.register(more)
atexit.register(slow, "with arguments", times=2)
atexit.register(print, 1, 2, sep="-")
gone = atexit.register(lambda: print("never"))
atexit.register(gone)
atexit.unregister(gone)
atexit.unregister(print)
atexit.unregister(len)
atexit.register(print, "again", end="!\n")
try:
    atexit.register(5)
except TypeError as e:
    print(e)
print("the program's last line")
raise RuntimeError("ends it")
