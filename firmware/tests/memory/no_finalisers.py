# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Classes of the program have no finalisers, as on boards: none can hold the machine up.
import gc


class A:
    def __del__(self):
        print("finalised")
        while True:
            pass


for i in range(50):
    A()
gc.collect()
kept = A()
print("went on")
