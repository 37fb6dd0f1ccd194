# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Depth 50, plain and through C, with a loop at each level.


def busy(n):
    for i in range(3):
        pass
    return n


def plain(n):
    return busy(0) if n == 0 else 1 + plain(busy(n) - 1)


def mutual_a(n):
    return "" if n == 0 else "a" + mutual_b(n - 1)


def mutual_b(n):
    busy(n)
    return "" if n == 0 else "b" + mutual_a(n - 1)


def tree(n):
    busy(n)
    return [] if n == 0 else [tree(n - 1)]


def depth(items):
    busy(0)
    return 1 + depth(items[0]) if items else 0


def fails(n):
    if n == 0:
        raise ValueError("bottom")
    try:
        fails(n - 1)
    finally:
        unwound.append(busy(n))


print(plain(50))
print(mutual_a(50))
print(depth(tree(50)))
unwound = []
try:
    fails(50)
except ValueError as error:
    print(error, len(unwound), unwound[0], unwound[-1])


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 9))


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(hanoi(9, "a", "b", "c"))
