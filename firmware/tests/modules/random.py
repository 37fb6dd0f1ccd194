# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The numbers after a seed are a board's.
import random


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, repr(str(e)))


def numbers():
    return [random.getrandbits(32) for _ in range(3)] + [random.randint(1, 6) for _ in range(6)]


random.seed(1)
print(numbers(), random.random(), random.uniform(-1, 1), random.choice("abcdef"))
random.seed(2**32 + 1)
print(numbers() == (random.seed(1), numbers())[1])
random.seed(-1)
print(numbers(), [random.randrange(4) for _ in range(8)])
print(bytes(random.randrange(3, 4)), "ab" * random.randint(2, 2), [0] * random.randrange(2, 3))
print(sorted({random.randrange(5, 20, 5) for _ in range(50)}))
print(sorted({random.randrange(3, -3, -2) for _ in range(50)}))
print({random.randrange(1) for _ in range(9)}, {random.randint(7, 7) for _ in range(9)})
print([random.getrandbits(n) < 1 << n for n in range(33)] == [True] * 33)
low, high = 1 - 2**31, 2**31 - 1
print(all(low <= random.randint(low, high) <= high for _ in range(20)))
print(all(low <= random.randrange(low, high) < high for _ in range(20)))
print(all(low < random.randrange(high, low, -3) <= high for _ in range(20)))
print(all(0 <= random.random() < 1 for _ in range(100)))
for act in (
    lambda: random.seed(),
    lambda: random.seed(1.5),
    lambda: random.getrandbits(33),
    lambda: random.getrandbits(-1),
    lambda: random.randrange(0),
    lambda: random.randrange(3, 3),
    lambda: random.randrange(1, 5, 0),
    lambda: random.randrange(5, 1, 2),
    lambda: random.randrange(1, 5, -1),
    lambda: random.randrange(2**40),
    lambda: random.randint(-(2**31), 0),
    lambda: random.randint(2, 1),
    lambda: random.randint(1),
    lambda: random.choice([]),
    lambda: random.choice(""),
    lambda: random.choice({1}),
    lambda: random.choice({"a": 1}),
    lambda: random.choice(5),
    lambda: random.uniform("1", 2),
    lambda: random.shuffle([1]),
):
    fails(act)
print(random.uniform(1, 1), random.uniform(5, float("inf")), sorted(dir(random)))
