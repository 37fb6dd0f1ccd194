# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# An exception is none before its class's __init__ has called the one of its base.
class Early(Exception):
    def __init__(self):
        raise self


class Usual(Exception):
    def __init__(self, n):
        self.n = n


class Late(Exception):
    def __init__(self, text):
        super().__init__(text)
        raise self


try:
    Early()
except TypeError as error:
    print("TypeError:", error)
try:
    raise Usual(3)
except Usual as error:
    print("Usual", error.n)
try:
    Late("made")
except Late as error:
    print("Late", error)
