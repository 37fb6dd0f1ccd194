# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# For CPython: Yasmarang, as shared-module/random of CircuitPython 10.1.4.
MASK = 0xFFFFFFFF


def seed(number):
    global pad, n, d, dat
    pad, n, d, dat = number & MASK, 69, 233, 0


def _next():
    global pad, n, d, dat
    pad = pad + dat + d * n & MASK
    pad = (pad << 3) + (pad >> 29) & MASK
    n = pad | 2
    d ^= (pad << 31) + (pad >> 1) & MASK
    dat ^= pad & 0xFF ^ d >> 8 & 0xFF ^ 1
    return (pad ^ d << 5 ^ pad >> 18 ^ dat << 1) & MASK


def _below(limit):
    mask = (1 << limit.bit_length()) - 1
    while True:
        number = _next() & mask
        if number < limit:
            return number


def randint(first, last):
    return first + _below(last - first + 1)


def randrange(stop):
    return _below(stop)
