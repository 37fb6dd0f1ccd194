# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# C functions that call back into Python.


def busy(n):
    for i in range(5):
        pass
    return n


print(list(map(busy, range(5))))
print(list(map(lambda a, b: busy(a) * b, range(5), range(5, 10))))
print(list(filter(lambda n: busy(n) % 2, range(10))))
print(min([3, 1, 2], key=lambda n: -busy(n)), max("bca", key=lambda c: -ord(c) + busy(0)))
print(list(zip(map(busy, range(3)), filter(busy, range(4)))))
print(sum(map(busy, range(50))))


class Iterable:
    def __iter__(self):
        busy(0)
        return iter([busy(i) for i in range(3)])


print(list(Iterable()), tuple(Iterable()), set(Iterable()) == {0, 1, 2}, sum(Iterable()))
print(dict((busy(i), str(i)) for i in range(3)) == {0: "0", 1: "1", 2: "2"})
items = []
items.extend(map(busy, range(4)))
items += filter(busy, range(3))
print(items)
print(list(map(max, map(lambda n: [busy(n), 2], range(4)))))
print(isinstance(busy, object), callable(busy))


class Number:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return busy(self.n) < other.n

    def __gt__(self, other):
        return busy(self.n) > other.n

    def __eq__(self, other):
        return busy(self.n) == other.n


numbers = [Number(i * 3 % 7) for i in range(7)]
print(min(numbers).n, max(numbers).n, numbers.index(Number(5)), numbers.count(Number(2)))
print(Number(3) in numbers, Number(9) in numbers)
numbers.remove(Number(6))
print([number.n for number in sorted(numbers)])
print(eval("busy(2) + sum(busy(i) for i in range(4))"))
exec("for i in range(20):\n    busy(i)\nprint('exec', i)")


def apply(function, *args, **kwargs):
    return function(*args, **kwargs)


print(apply(apply, apply, lambda *a, **k: (a, sorted(k.items())), 1, *map(busy, (2, 3)), x=busy(4)))


def decorate(function):
    def wrapper(*args):
        busy(0)
        return function(*args) + 1

    return wrapper


@decorate
@decorate
def decorated(n):
    return busy(n)


print(decorated(5))
print("%d %s" % (busy(1), "".join(map(str, map(busy, range(3))))), "{:>{}}|".format(busy(7), busy(4)))
