# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 1048576 16777216
# Classes of two bases, the first of which has two: C searches them by recursion.
kind = type("Kind", (), {})
try:
    for _ in range(40000):
        kind = type("Kind", (kind, type("Mixin", (), {})), {})
except RuntimeError as error:
    print(error)
print(getattr(kind, "nothing", 0), issubclass(kind, int), issubclass(kind, kind))
for _ in range(9):
    kind = kind.__bases__[0]
print(getattr(kind(), "nothing", 0), isinstance(kind(), int))
