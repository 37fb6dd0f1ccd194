# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
"""What a library may have in it."""
import sys
from sys import implementation as made_by

BIG = 123456789012345678901234567890
NEGATIVE = -(2**40)
PI = 3.14159
TINY = 1e-10
LONG = "0123456789abcdef" * 1 + "A text of more than 255 bytes is no name of MicroPython's, but an object. " \
    "So it is kept with the numbers that are long, and the tuples, and the bytes, each with its kind. " \
    "This one goes on for a while longer, so that it is sure to be of that kind, and not of the other."
UNICODE = "grüße, κόσμε, 😀"
BYTES = b"\x00\x01\xff bytes \x80"
NESTED = (1, (2.5, "three", (None, True, False, ...)), b"four")
SMALL = (0, -1, 63, 64, -16, -17, 1000000, -1000000)


def add(a, b=2, *rest, c=3, d, **named):
    return a, b, rest, c, d, sorted(named.items())


def defaults(a, b=(1, 2), c={"x": 1}, *, e=5):
    return a, b, c, e


def counter(start):
    count = start

    def up(by=1):
        nonlocal count
        count += by
        return count

    def both(*, twice=False):
        return up(2) if twice else up()

    return up, both


def deep(a):
    def middle(b):
        def inner(c):
            return lambda d: (a, b, c, d)

        return inner

    return middle


def fib():
    a, b = 0, 1
    while True:
        got = yield a
        if got is not None:
            a, b = got, got + 1
        else:
            a, b = b, a + b


def delegate():
    result = yield from part(3)
    yield result


def part(n):
    for i in range(n):
        yield i * i
    return "done"


class Manager:
    swallow = False

    def __init__(self, log, name):
        self.log, self.name = log, name

    def __enter__(self):
        self.log.append("enter " + self.name)
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append("exit {} {}".format(self.name, kind and kind.__name__))
        return self.swallow


class Swallower(Manager):
    swallow = True

    def __init__(self, log, name):
        super().__init__(log, name)

    @property
    def loud(self):
        return self.name.upper()

    @loud.setter
    def loud(self, value):
        self.name = value.lower()

    @staticmethod
    def plain(x):
        return -x

    @classmethod
    def named(cls, log):
        return cls(log, cls.__name__)


def blocks(what):
    log = []
    for i in range(3):
        with Manager(log, "a") as a, Swallower(log, "b"):
            try:
                if what == "continue":
                    continue
                if what == "break":
                    break
                if what == "return":
                    return log
                if what == "raise":
                    raise KeyError(i)
                if what == "raise from":
                    raise ValueError(i) from KeyError("cause")
            except KeyError as e:
                log.append(repr(e))
                raise RuntimeError("second")
            finally:
                log.append("finally")
                try:
                    1 / 0
                except (ZeroDivisionError, TypeError):
                    log.append("inner")
        log.append(a.name)
    else:
        log.append("else")
    return log


def loops():
    found = []
    for i in range(2, 20):
        for j in range(2, i):
            if i % j == 0:
                break
        else:
            found.append(i)
    i = 10
    while i:
        i -= 1
        if i & 1:
            continue
        if i == 2:
            break
    else:
        found.append("never")
    return found, i


def returns_from_finally():
    for i in (1, 2):
        try:
            try:
                return "lost"
            finally:
                if i == 1:
                    continue
        finally:
            if i == 2:
                return "kept"


def reraise():
    try:
        try:
            raise OSError(5, "five")
        except OSError:
            raise
    except OSError as e:
        return e.args


def comprehensions(n):
    squares = [i * i for i in range(n) if i % 2]
    table = {i: str(i) for i in squares}
    unique = {i % 3 for i in range(n)}
    lazy = sum(x for x in squares)
    pairs = [(a, b) for a in range(2) for b in "xy"]
    return squares, sorted(table.items()), sorted(unique), lazy, pairs


def slices(s):
    a, *b, c = s
    d, e = b[0], b[-1]
    s[1:3] = [0]
    del s[0]
    x = y = s[::-1]
    return a, b, c, d, e, x, y, s[-2:]


def logic(a, b):
    return a and b, a or b, not a, a if b else -a, 1 < a <= b, a in (1, 2), a is not b, ~a, a ^ b


def deleted():
    x = 1
    del x
    try:
        return x
    except NameError as e:
        return str(e)


def formatted(x):
    return f"{x:05.1f} {x!r} {'in' + 'side'}" + "%s" % x


def check(x):
    assert x, "not so"
    global made
    made = x
    return made


class Awaits:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        for i in range(self.n):
            yield i
        return "awaited"

    async def __aenter__(self):
        return await self

    async def __aexit__(self, kind, value, traceback):
        await self
        return kind is KeyError

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def coroutine(log):
    async for i in Awaits(3):
        log.append(i)
    for what in ("continue", "raise", "break"):
        async with Awaits(1) as a:
            log.append(a)
            if what == "continue":
                continue
            if what == "raise":
                raise KeyError(what)
            break
    async with Awaits(1):
        return await Awaits(2)


def keyword_first(rest):
    return add(d=1, *rest)


def table(a):
    try:
        # fmt: off
        return [
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
            a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a,
        ]
        # fmt: on
    finally:
        a = None
