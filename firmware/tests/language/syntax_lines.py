# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Which line an error in the syntax names, where the next token is on another one.
import traceback

SOURCES = [
    "if True:\n    x = 1\n  y = 2\nz = 3\n",
    "while True:\n    if x:\n        pass\n\n      # a comment\n      y = 2\n",
    "x = 1\n  y = 2\n",
    "if x\n    y = 2\n",
    "while True:\nx = 1\n",
    "x = 1\ny = 'text\nz = 3\n",
    "x = 1\ny = '''text\n\nz = 3\n",
    "print(\n    f'{1 2}'\n)\n",
]
for source in SOURCES:
    try:
        exec(source)
    except SyntaxError as error:
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        place = "".join(lines).strip().split("\n")[-2:]
        print([part.strip() for part in place])
