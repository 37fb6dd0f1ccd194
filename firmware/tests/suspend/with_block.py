# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Context managers whose __enter__ and __exit__ loop.


def busy(n=15):
    for i in range(n):
        pass


class Lock:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        busy()
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        busy()
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Lock("plain") as lock:
    busy()
    print("in", lock.name)
with Lock("outer"), Lock("inner"):
    busy()
with Lock("swallows", True):
    busy()
    raise ValueError("gone")
try:
    with Lock("outer"):
        with Lock("inner"):
            busy()
            raise ValueError("seen")
except ValueError as error:
    print("caught", error)


def returns():
    with Lock("return"):
        busy()
        return "value"


print(returns())


def generates():
    with Lock("generator"):
        for i in range(3):
            busy()
            yield i


print(list(generates()))
generator = generates()
next(generator)
generator.close()
for i in range(3):
    with Lock(i):
        if i == 1:
            continue
        busy()
