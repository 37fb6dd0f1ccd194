# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Coroutines that wait for others, through all that can be awaited, while garbage is collected.
import gc


class Awaitable:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __await__(self):
        gc.collect()
        return self.coroutine


class Python:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __await__(self):
        return (yield from self.coroutine)


async def chain(depth, trace):
    try:
        if depth == 0:
            return (yield "bottom")
        below = chain(depth - 1, trace)
        if depth % 3 == 1:
            below = Awaitable(below)
        elif depth % 3 == 2:
            below = Python(below)
        return await below + [depth] * 2
    except ValueError as e:
        trace.append(depth)
        if depth == 4:
            return [str(e)]
        raise
    finally:
        gc.collect()
        trace.append("f")


def send(coroutine, value):
    try:
        return coroutine.send(value)
    except StopIteration as e:
        return e.value


for depth in 0, 1, 12:
    trace = []
    c = chain(depth, trace)
    print(send(c, None), send(c, ["sent"]), len(trace))

trace = []
c = chain(9, trace)
print(c.send(None))
try:
    c.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value, trace)

trace = []
c = chain(9, trace)
c.send(None)
c.close()
print(trace)

# Many at a time, of which most are garbage.
kept = []
for i in range(60):
    c = chain(2, [])
    c.send(None)
    if i % 20 == 0:
        kept.append(c)
print([send(c, [i]) for i, c in enumerate(kept)])
