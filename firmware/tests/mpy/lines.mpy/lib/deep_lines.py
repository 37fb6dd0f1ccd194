# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT


def fails(n):
    if n == 0:
        # A long way down.


        return [1, 2][3]
    value = n
    return fails(
        value - 1,
    )


class Thing:
    def method(self):

        return fails(1)

    @property
    def shown(self):
        raise ValueError("shown")
