# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Constructors that take their time: object allocation is suspended between __new__ and __init__.


def busy(n):
    for i in range(n):
        pass
    return n


class Base:
    made = 0

    def __init__(self, n):
        busy(30)
        Base.made += 1
        self.n = n


class Child(Base):
    def __init__(self, n, depth):
        super().__init__(busy(n))
        self.child = Child(n + 1, depth - 1) if depth else None


class Counted(list):
    def __init__(self, items):
        super().__init__(items)
        self.total = sum(busy(i) for i in items)


class New:
    def __new__(cls, n):
        busy(20)
        self = object.__new__(cls)
        self.origin = n
        return self

    def __init__(self, n):
        busy(20)
        self.double = self.origin * 2


class Failing:
    def __init__(self):
        busy(10)
        raise RuntimeError("not today")


node = Child(1, 20)
numbers = []
while node:
    numbers.append(node.n)
    node = node.child
print(numbers, Base.made)
counted = Counted(range(10))
print(counted, counted.total)
print([New(i).double for i in range(5)])
for i in range(3):
    try:
        Failing()
    except RuntimeError as error:
        print(i, error)
print(isinstance(Child(1, 0), Base))
