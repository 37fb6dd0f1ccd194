# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: prints what goes to the pixels, a line each, and ends the program after the last one that
# is wanted.
import sys

left = int(sys.argv[1])


def note(what, text):
    global left
    print(what, text)
    left -= 1
    if left == 0:
        sys.exit()
