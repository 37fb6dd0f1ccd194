# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: the yardstick. One unit a pass.


def add(count, first, second):
    numbers = [first, second]
    for i in range(count):
        total = numbers[0] + numbers[1]


add(100000, 12345678, 56781234)
