# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A view of a dict is as long, and as true, as the dict.
empty = {}
full = {1: 2, 3: 4}
for view in (empty.keys(), empty.values(), empty.items(), full.keys(), full.values(), full.items()):
    print(len(view), bool(view))
