# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A heap larger than the chip's, and a pystack of another size, by settings.toml.
import gc

gc.collect()
print(480000 < gc.mem_free() < 500000)
kept = bytearray(400000)


def plain(n):
    global deepest
    deepest = n
    plain(n + 1)


try:
    plain(1)
except RuntimeError as error:
    print(deepest, error)
