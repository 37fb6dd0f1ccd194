# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: pins of which a DotStar's bits are noted, as its data pin, A2, is when its clock, A1, rises.
import wire

levels = {"A1": False, "A2": False}


class Direction:
    INPUT = "INPUT"
    OUTPUT = "OUTPUT"


class DigitalInOut:
    def __init__(self, pin):
        self.pin = pin
        self.direction = Direction.INPUT

    @property
    def value(self):
        return levels[self.pin]

    @value.setter
    def value(self, value):
        rises = not levels[self.pin] and value
        levels[self.pin] = bool(value)
        if self.pin == "A1" and rises:
            wire.note("bit", "1" if levels["A2"] else "0")

    def deinit(self):
        pass
