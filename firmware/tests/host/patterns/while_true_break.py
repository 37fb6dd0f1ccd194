# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# SCALE is set by the test, which may put more where the pass stands.
n = 0
while True:
    n += 1
    pass
    if n >= 1000 * SCALE:
        break
print("broke at", n)
