# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Sorts whose keys take their time.
print(sorted([i * 7 % 40 for i in range(40)], key=lambda n: sum(range(n)) - n)[:5])
print(sorted(range(20), key=lambda n: sorted([n, -n], key=lambda m: m * m)[0])[0])
