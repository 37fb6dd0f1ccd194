# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Generators in each other.
def g(n):
    if n:
        yield from g(n - 1)
    try:
        yield n
    finally:
        for i in range(5):
            pass


for again in range(5):
    print(sum(g(20)), sum(x for x in g(10) if x % 2))
