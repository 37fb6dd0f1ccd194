# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Generators, a with block and a sort within finally blocks: what is left, in which order.
class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        print("exit")


def count(n):
    try:
        while n:
            n -= 1
            yield n
    finally:
        print("generator")


def work():
    print("work")
    try:
        with Manager():
            sorted(range(9), key=lambda n: -n)
            list(count(6))
            for i in range(9):
                pass
    finally:
        print("inner")


try:
    work()
finally:
    print("outer")
