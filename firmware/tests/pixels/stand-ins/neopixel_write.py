# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: frames are noted.
import wire


def neopixel_write(digitalinout, buffer):
    wire.note(digitalinout.pin, bytes(buffer).hex())
