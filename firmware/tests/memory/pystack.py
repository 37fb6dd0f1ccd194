# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Python's stack has a board's 2048 bytes: where it ends, what it takes, and what is left after it.
deepest = 0


def plain(n):
    global deepest
    deepest = n
    return plain(n + 1) + 1


def with_variables(n, a=1, b=2):
    global deepest
    deepest = n
    c, d, e = a, b, n
    return with_variables(n + 1, c, d) + e


def with_try(n):
    global deepest
    deepest = n
    try:
        return with_try(n + 1) + 1
    finally:
        n = 0


class Node:
    def __init__(self, n):
        global deepest
        deepest = n
        self.child = Node(n + 1)


class Bound:
    def method(self, n):
        global deepest
        deepest = n
        return (self.method)(n + 1)


def closed_over(n):
    def inner():
        global deepest
        deepest = n
        return closed_over(n + 1)

    return inner()


def with_star(*arguments):
    global deepest
    deepest = len(arguments)
    return with_star(*arguments, 1)


def count(*arguments):
    return len(arguments)


for again in range(2):
    for way in (plain, with_variables, with_try, Node, Bound().method, closed_over, with_star):
        try:
            way(1)
        except RuntimeError as error:
            print(deepest, error)
for n in (100, 470, 480, 5000):
    try:
        print(n, count(*range(n)))
    except RuntimeError as error:
        print(n, error)


# Frames of generators are on the heap, what they call is not.
def generator(n):
    if n:
        yield from generator(n - 1)
    yield n


def call_from(n):
    yield plain(n)


print(sum(generator(60)))
try:
    next(call_from(1))
except RuntimeError as error:
    print(deepest, error)

# An exception that goes through many frames leaves none of them behind.
def fall(n):
    if n == 0:
        raise ValueError("down")
    fall(n - 1)


for again in range(200):
    try:
        fall(40)
    except ValueError:
        pass
try:
    plain(1)
except RuntimeError as error:
    print(deepest, error)
