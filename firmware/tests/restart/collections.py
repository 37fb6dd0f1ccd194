# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Collections of garbage, one after the other.
import gc

keep = []
for i in range(60):
    keep.append([i, str(i)])
    gc.collect()
print(keep[17], len(keep))
