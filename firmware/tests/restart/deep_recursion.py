# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Recursion that comes back.
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(sum(deep(80) for i in range(10)))
