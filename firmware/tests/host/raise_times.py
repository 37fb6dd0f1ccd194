# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# TIMES, set by the test: exceptions raised after a suspension and caught in the same frame.
caught = 0
for i in range(TIMES):
    try:
        for _ in range(2):
            pass
        raise KeyError
    except KeyError:
        caught += 1
print(caught)
