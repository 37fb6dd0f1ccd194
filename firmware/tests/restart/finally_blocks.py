# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Exceptions through many finally blocks.
log = []


def nested(n):
    try:
        if n:
            nested(n - 1)
        else:
            raise ValueError("bottom")
    finally:
        for i in range(3):
            log.append(n)


for again in range(10):
    try:
        nested(10)
    except ValueError as error:
        print(error, len(log))
