# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Calls what isn't there.
print("one")


def broken():
    return missing


broken()
