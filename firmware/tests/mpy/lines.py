# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Tracebacks name the file that was compiled, and its lines as MicroPython's compiler notes them.
import deep_lines
import traceback

try:
    deep_lines.Thing().method()
except IndexError as e:
    traceback.print_exception(e)
deep_lines.Thing().shown
