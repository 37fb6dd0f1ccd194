# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: an empty loop over a range in a function, ten million passes. One unit a pass.


def loop():
    numbers = range(10000000)
    for i in numbers:
        pass


loop()
