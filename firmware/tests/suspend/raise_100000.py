# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Raised after a loop (so, often after a suspension) and caught in the same frame: nothing may grow.


def fail(n):
    raise ValueError(n)


caught = 0
for i in range(50000):
    try:
        for _ in range(2):
            pass
        raise KeyError
    except KeyError:
        caught += 1
    try:
        fail(i)
    except ValueError as error:
        caught += error.args[0] == i
print(caught)
