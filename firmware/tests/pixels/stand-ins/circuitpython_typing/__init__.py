# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython, which reads annotations.
ReadableBuffer = object
