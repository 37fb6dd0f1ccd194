# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# An import that removes what it comes from.
import os
import removing

print("removing" in os.listdir("/lib"))
try:
    import removing.part
except ImportError:
    print("no part")
