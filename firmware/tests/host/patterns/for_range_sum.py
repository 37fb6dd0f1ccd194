# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# SCALE is set by the test, which may put more where the pass stands.
totals = set()
for again in range(SCALE):
    total = 0
    for i in range(10000):
        total += i
        n = again * 10000 + i
        pass
    totals.add(total)
print(totals, again + 1)
print(sum(range(10000)))
