# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Fails, with work left for what comes after a program's end.
import atexit


class Noisy:
    def __init__(self):
        self.it = lambda: [print("bye", i) for i in range(50)]

    def __del__(self):
        self.it()


noisy = Noisy()
atexit.register(noisy.it)
1 / 0
