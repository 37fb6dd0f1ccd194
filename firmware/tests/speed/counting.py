# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# docs/chips.md: counting to 10,000 outside a function. One unit a pass.
count = 0
while count < 10000:
    count += 1
