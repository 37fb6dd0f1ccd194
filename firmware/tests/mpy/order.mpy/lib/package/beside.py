# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
NUMBER = 17


def sibling():
    from .inner import leaf

    return leaf.top()
