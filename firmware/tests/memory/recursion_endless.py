# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Recursion without an end is a RuntimeError, whatever it goes through, and can be had again.
deepest = 0


def plain(n):
    global deepest
    deepest = max(deepest, n)
    plain(n + 1)


def in_try(n):
    try:
        in_try(n + 1)
    finally:
        n += 1


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


def in_with(n):
    with Manager():
        in_with(n + 1)


def in_sorted(n):
    sorted([n, n + 1], key=lambda m: in_sorted(m + 1))


def in_map(n):
    list(map(in_map, [n + 1]))


def in_comprehension(n):
    return [in_comprehension(m) for m in (n + 1,)]


def in_generator(n):
    yield from in_generator(n + 1)


def in_join(n):
    return "".join(in_join(m) for m in (n + 1,))


def in_eval(n):
    eval("in_eval(n)", {"in_eval": in_eval, "n": n})


class Node:
    def __init__(self):
        self.child = Node()


class Looping:
    @property
    def value(self):
        return self.value

    def __getattr__(self, name):
        return getattr(self, name)

    def __getitem__(self, index):
        return self[index]

    def __str__(self):
        return str(self)

    def __repr__(self):
        return repr([self])

    def __add__(self, other):
        return self + other

    def __eq__(self, other):
        return [self] == [Looping()]

    def __hash__(self):
        return hash(self)

    def __lt__(self, other):
        return min(self, other) is self

    def __call__(self):
        return self()

    def __next__(self):
        return next(self)

    def __iter__(self):
        return iter(self)

    def __len__(self):
        return len(self)

    def __contains__(self, other):
        return other in self


looping = Looping()
ways = [
    ("plain", lambda: plain(0)),
    ("try", lambda: in_try(0)),
    ("with", lambda: in_with(0)),
    ("sorted", lambda: in_sorted(0)),
    ("map", lambda: in_map(0)),
    ("comprehension", lambda: in_comprehension(0)),
    ("generator", lambda: list(in_generator(0))),
    ("join", lambda: in_join(0)),
    ("eval", lambda: in_eval(0)),
    ("__init__", Node),
    ("property", lambda: looping.value),
    ("__getattr__", lambda: looping.other),
    ("__getitem__", lambda: looping[0]),
    ("__str__", lambda: str(looping)),
    ("__repr__", lambda: repr(looping)),
    ("__add__", lambda: looping + 1),
    ("__eq__", lambda: looping == 1),
    ("__hash__", lambda: hash(looping)),
    ("__lt__", lambda: looping < looping),
    ("__call__", looping),
    ("__next__", lambda: next(looping)),
    ("__iter__", lambda: iter(looping)),
    ("__len__", lambda: len(looping)),
    ("__contains__", lambda: 1 in looping),
]
for again in range(2):
    for name, way in ways:
        try:
            way()
            print(name, "came back")
        except RuntimeError as error:
            print(name, error)
print(deepest >= 100)
