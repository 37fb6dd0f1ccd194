# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# An import that takes its time.
import helper

print(helper.total)
