# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Generators in generators, in both directions, with everything that can be done to one.


def busy(n=10):
    for i in range(n):
        pass


def leaf(n):
    for i in range(n):
        busy()
        yield i


def branch(depth):
    if depth == 0:
        yield from leaf(3)
    else:
        for item in branch(depth - 1):
            busy()
            yield item * 2
        yield from branch(depth - 1)
        busy()


print(list(branch(3)))


def echo():
    received = []
    while True:
        busy()
        try:
            item = yield len(received)
        except KeyError as error:
            busy()
            item = "error %s" % error.args[0]
        if item is None:
            return received
        received.append(item)


def delegate():
    result = yield from echo()
    busy()
    yield result


generator = delegate()
print(next(generator), generator.send("a"), generator.send("b"))
print(generator.throw(KeyError("k")))
print(generator.send(None))
try:
    next(generator)
except StopIteration as stop:
    print("StopIteration", stop.value)


def closing(log):
    try:
        yield 1
    finally:
        busy()
        log.append("closed")


log = []
outer = (item for item in closing(log))
print(next(outer))
inner = closing(log)
next(inner)
inner.close()
print(log)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        busy()
        a, b = b, a + b


def take(n, items):
    for item in items:
        if n == 0:
            return
        n -= 1
        yield item


print(list(take(10, (f for f in fibonacci() if f % 2))))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        busy()
        return self

    def __next__(self):
        busy()
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(5)), sum(Countdown(10)), max(Countdown(4)), list(zip(Countdown(3), leaf(9))))
a, *rest = Countdown(5)
print(a, rest)
print(list(enumerate(leaf(3))), sorted(dict(zip("abc", leaf(3))).items()), list(reversed(list(leaf(4)))))
