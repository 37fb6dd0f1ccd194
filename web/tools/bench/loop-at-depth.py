# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A loop of LOOPS rounds, DEPTH calls of Python under code.py's own frame. Both are set by the benchmark.
def deeper(depth):
    if depth > 1:
        deeper(depth - 1)
    else:
        for _ in range(LOOPS):
            pass


deeper(DEPTH)
