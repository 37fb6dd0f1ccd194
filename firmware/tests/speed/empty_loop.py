# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: an empty loop outside a function, a million passes. One unit a pass.
for i in range(1000000):
    pass
