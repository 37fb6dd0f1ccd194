# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Numbers and lengths beyond the small ones, up to the largest that a range takes.
print([n for n in range(1073741822, 1073741826)])
print([n for n in range(2147483645, 2147483647)], [n for n in range(2147483640, 2147483647, 5)])
print([n for n in range(-2147483645, -2147483647, -1)])
print(len(range(2000000000)), range(1073741820, 1073741830)[7], range(5, 2147483647)[-1])
print(len(range(0)), len(range(5, 2)), len(range(0, 10, 3)), len(range(10, 0, -3)))
