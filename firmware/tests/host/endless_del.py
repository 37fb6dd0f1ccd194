# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A __del__ that never returns: of garbage, and called by name.
import gc


class Clingy:
    def __del__(self):
        print("never ends")
        while True:
            pass


Clingy()
gc.collect()
print("collected")
kept = Clingy()
kept.__del__()
