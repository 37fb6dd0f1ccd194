# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Comprehensions and generator expressions of all kinds, with calls that loop.


def busy(n):
    for i in range(5):
        pass
    return n


print([busy(i) for i in range(10)])
print([busy(i) for i in range(20) if busy(i) % 3 == 0])
print([[busy(i * j) for j in range(4)] for i in range(4)])
print([(i, j) for i in range(3) for j in range(busy(i))])
print(sorted({busy(i) % 4 for i in range(20)}))
print(sorted({busy(i): busy(i * i) for i in range(6)}.items()))
print(sum(busy(i) for i in range(100)))
print(",".join(str(busy(i)) for i in range(8)))
print(tuple(busy(i) for i in range(3)), list(busy(i) for i in range(3)))
print(any(busy(i) > 3 for i in range(10)), all(busy(i) < 3 for i in range(10)))
print(bytes(busy(i) for i in range(5)), bytearray(busy(i) for i in range(3)))
print(max(busy(i) for i in (3, 9, 2)), min([busy(i) for i in (3, 9, 2)]))


def scope(n):
    return [lambda: busy(n) + i for i in range(3)]


print([f() for f in scope(10)])
print(*[busy(i) for i in range(5)], **{"sep": "-"})
