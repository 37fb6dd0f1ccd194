# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Constructors and properties in each other.
class A:
    def __init__(self, n):
        self.child = A(n - 1) if n else None

    @property
    def depth(self):
        return 1 + self.child.depth if self.child else 0


print([A(30).depth for i in range(5)])
