# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
for i in range(20):
    if i == 15:
        raise ValueError("broken at %d" % i)
