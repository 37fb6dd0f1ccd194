# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
from ..beside import NUMBER
from .. import top as package_top


def top():
    return package_top == NUMBER
