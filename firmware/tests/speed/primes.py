# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: primes below 20,000 by division, outside a function.
number = 2
while number < 20000:
    divided = 0
    for divisor in range(2, number // 2, 1):
        if number % divisor == 0:
            divided = 1
            break
    number = number + 1
