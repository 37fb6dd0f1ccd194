# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# pow() with three arguments: zero and negative moduli, zero bases and exponents.
for base in (0, 3, -3, 1 << 70):
    for exponent in (0, 1, 5):
        print([pow(base, exponent, modulus) for modulus in (-(1 << 65), -5, -1, 1, 5, 1 << 65)])
hours = 0
for zero in (hours, (1 << 70) - (1 << 70)):
    try:
        print(pow(7, 5, zero))
    except ValueError as error:
        print("ValueError:", error)
