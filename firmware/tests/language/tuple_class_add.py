# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A tuple and a class of tuple's: added, they once read beyond the second.
class Pair(tuple):
    pass


print((1,) + Pair((2, 3)), Pair((2, 3)) + (1,), Pair((2, 3)) + Pair((4,)))
items = (1,)
items += Pair((5, 6))
print(items)
try:
    (1,) + [2]
except TypeError:
    print("TypeError")
