# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
BIG = (2**70, "text" * 2, 1.5, b"bytes")


def make(a, b=2):
    def inner(*rest):
        try:
            return [a for a in rest if a] or b
        finally:
            a.close()

    return inner
