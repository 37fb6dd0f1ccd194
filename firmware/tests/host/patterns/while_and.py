# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# SCALE is set by the test, which may put more where the pass stands.
n = 0
for again in range(SCALE):
    x, y = 0, 2000
    while x < 1000 and y > 0:
        x += 1
        y -= 1
        n += 1
        pass
print(x, y, n)
