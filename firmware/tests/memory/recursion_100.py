# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 65536 262144
# 100 nested Python calls always work, of whatever kind, and from wherever they start.


def plain(n):
    return 0 if n == 0 else 1 + plain(n - 1)


def in_try(n):
    try:
        return 0 if n == 0 else 1 + in_try(n - 1)
    finally:
        n = None


def in_except(n):
    try:
        raise ValueError
    except ValueError:
        return 0 if n == 0 else 1 + in_except(n - 1)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


def in_with(n):
    with Manager():
        return 0 if n == 0 else 1 + in_with(n - 1)


def with_keywords(n, a=1, *args, **kwargs):
    return 0 if n == 0 else 1 + with_keywords(n - 1, a, *args, **kwargs)


def generator(n):
    if n:
        yield from generator(n - 1)
    yield n


class Node:
    def __init__(self, n):
        self.child = Node(n - 1) if n else None

    def method(self):
        return 1 + self.child.method() if self.child else 0

    @property
    def depth(self):
        return 1 + self.child.depth if self.child else 0


def many_locals(n):
    a = b = c = d = e = f = g = h = i = j = n
    k = [a, b, c, d, e, f, g, h, i, j]
    return 0 if n == 0 else len(k) // 10 + many_locals(n - 1)


def raising(n):
    if n == 0:
        raise ValueError("bottom")
    raising(n - 1)


def closure(n):
    def inner():
        return n

    return 0 if n == 0 else closure(n - 1) + inner() // n


def all_kinds():
    result = [
        plain(99),
        in_try(99),
        in_except(99),
        in_with(99),
        with_keywords(99, 2, 3, 4, x=5, y=6),
        sum(generator(99)),
        Node(98).method(),
        Node(98).depth,
        many_locals(99),
        closure(99),
    ]
    try:
        raising(99)
    except ValueError as error:
        result.append(str(error))
    return result


print(all_kinds())
try:
    print(all_kinds())
finally:
    print("finally")
with Manager():
    print(all_kinds())
print(sorted([1, 2], key=lambda n: plain(98) * n))
print([all_kinds()[0] for _ in range(2)])
print(list(map(plain, (98, 97))), next(plain(i) for i in (98,)))


def nested_functions_in_c(n):
    """Half of these calls are the lambda's."""
    return 0 if n == 0 else max((0, 1), key=lambda m: m and nested_functions_in_c(n - 1)) + n - 1


print(nested_functions_in_c(50))


def mapped(n):
    return 0 if n == 0 else 1 + list(map(mapped, [n - 1]))[0]


def listed(n):
    return 0 if n == 0 else [1 + listed(n - 1) for _ in "x"][0]


print(mapped(99), listed(49))
