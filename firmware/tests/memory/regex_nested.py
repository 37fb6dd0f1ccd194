# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A regular expression nested as deep as memory allows ends with an exception.
import re

for depth in (10, 100, 1000, 60000):
    try:
        re.compile("(" * depth + "a" + ")" * depth)
        print(depth, "compiled")
    except (RuntimeError, ValueError, MemoryError):
        print(depth, "refused")
print(re.match("(a(b(c)))", "abc").group(3))
