# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# SCALE is set by the test, which may put more where the pass stands.
totals = []
n = 0
for again in range(SCALE):
    total = 0
    for i in range(50):
        for j in range(50):
            total += j
            n += 1
            pass
    totals.append(total)
print(totals[0], totals[-1], min(totals), max(totals), n)
