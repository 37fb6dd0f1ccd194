# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: as shared-module/rainbowio of CircuitPython 10.1.4.
def colorwheel(pos):
    pos %= 256
    if pos < 85:
        rising, falling = 8, 16
    elif pos < 170:
        pos, rising, falling = pos - 85, 0, 8
    else:
        pos, rising, falling = pos - 170, 16, 0
    part = min(int(pos * 3), 255)
    return part << rising | 255 - part << falling
