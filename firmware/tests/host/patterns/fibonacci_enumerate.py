# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# SCALE is set by the test, which may put more where the pass stands.
def fibonacci(count):
    a, b = 0, 1
    for n in range(count):
        yield a
        pass
        a, b = b, (a + b) % 1000003


total = 0
for i, f in enumerate(fibonacci(1000 * SCALE)):
    total = (total + i * f) % 1000003
    if i < 10:
        print(i, f)
print("total", total)
