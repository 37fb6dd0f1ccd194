# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# C that comes back to itself by an attribute or a special method, with no Python code between.
import math
import time


def outcome(name, call):
    try:
        call()
        print(name, "returned")
    except RuntimeError as error:
        print(name, error)
    except Exception as error:
        print(name, type(error).__name__, error)


def made(base, name, method):
    kind = type("Y", base, {name: method})
    try:
        return kind(1)
    except TypeError:
        return kind()


class Y:
    p = property(dir)


outcome("property dir", lambda: dir(Y()))


class Y:
    p = property(lambda self: getattr(self, "p"))


outcome("property getattr", lambda: Y().p)

own = [
    ("__len__", len, len),
    ("__hash__", hash, hash),
    ("__bool__", bool, bool),
    ("__int__", int, int),
    ("__int__", hex, int),
    ("__int__", chr, chr),
    ("__int__", range, range),
    ("__int__", time.sleep, int),
    ("__float__", float, float),
    ("__float__", round, round),
    ("__float__", math.sqrt, math.sin),
    ("__abs__", abs, abs),
    ("__complex__", complex, complex),
    ("__len__", bool, bool),
    ("__repr__", repr, repr),
    ("__str__", str, str),
    ("__iter__", iter, iter),
    ("__iter__", list, list),
    ("__iter__", sorted, sum),
    ("__next__", next, next),
    ("__reversed__", reversed, reversed),
    ("__bytes__", bytes, bytes),
    ("__dir__", dir, dir),
]
for name, method, use in own:
    for base in ((), (int,), (list,), (Exception,)):
        y = made(base, name, method)
        outcome((name, method, base), lambda: use(y))

pairs = [
    ("__getattr__", getattr, lambda y: y.nothing),
    ("__setattr__", setattr, lambda y: setattr(y, "a", 1)),
    ("__delattr__", delattr, lambda y: delattr(y, "a")),
    ("__call__", map, lambda y: list(y([1]))),
    ("__eq__", isinstance, lambda y: y == y),
    ("__lt__", max, lambda y: y < y),
    ("__lt__", min, lambda y: sorted([y, y])),
    ("__contains__", max, lambda y: y in y),
    ("__add__", sum, lambda y: y + y),
    ("__mod__", divmod, lambda y: y % y),
    ("__divmod__", divmod, lambda y: divmod(y, y)),
    ("__pow__", pow, lambda y: y**y),
    ("__getitem__", getattr, lambda y: y["nothing"]),
]
for name, method, use in pairs:
    y = made((), name, method)
    outcome((name, method), lambda: use(y))


class Y:
    __enter__ = staticmethod(lambda: None)
    __exit__ = max


def leave():
    with Y():
        pass


outcome("__exit__", leave)


class D:
    __get__ = getattr


class Y:
    d = D()


outcome("__get__", lambda: Y().d)
outcome("kept", lambda: sorted([Y()], key=len))
print("alive", sum(range(100)))
