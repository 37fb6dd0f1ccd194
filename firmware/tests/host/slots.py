# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Whatever has slots of its own on the stack: web/tests/mpy.test.ts damages each byte of it.
class Base:
    def name(self):
        return "base"


class Manager(Base):
    def name(self):
        return super().name()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return True


def build(x=(1, 2), *, y={"z": 3}):
    a = [i for i in x]
    b = {i: i for i in x if i}
    c = {i for i in x}
    d = dict(a=x, **y) if a else {"a": [c, b], "b": x}
    del d["a"], a[0]
    return dict(a=1 if b else "s", **d), max(*x, *(i for i in x))


def leave(x=0):
    for i in range(2):
        for j in (1, 2):
            try:
                if x:
                    return i
                with Manager():
                    continue
            finally:
                if j > 1:
                    break
    try:
        raise ValueError
    except ValueError as e:
        return Manager().name(), 1 < x < 3 or e


async def manage(x=0):
    for i in (1, 2):
        async with Manager():
            if x:
                break
            raise ValueError
    return [lambda: x + i, i]


def managed(x=0):
    try:
        manage(x).send(None)
    except StopIteration as e:
        return e.value
