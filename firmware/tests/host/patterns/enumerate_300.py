# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# SCALE is set by the test, which may put more where the pass stands.
items = ["item%d" % i for i in range(300)]
n = wrong = 0
for again in range(SCALE):
    total = 0
    for index, item in enumerate(items):
        total += index
        n += 1
        pass
        if item != items[index]:
            wrong += 1
print(total, n, wrong, item)
