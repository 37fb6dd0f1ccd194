# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: pins by their names.
A1 = "A1"
A2 = "A2"
