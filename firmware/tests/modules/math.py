# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# CircuitPython's math: nan and inf where MicroPython raises, and only the names that a board has.
import math


def error(act, *args):
    try:
        return act(*args)
    except Exception as e:
        return type(e).__name__, str(e)


print(math.acos(1.0001), math.fmod(1, 0), math.pow(-8, 0.5), math.sin(float("inf")))
print(math.exp(100), math.pow(0, -1), math.exp(-1000), math.pow(10, 38), math.pow(10, 39))
print(error(math.log, 8, 1), error(math.log, 0), error(math.log, 8, -2), error(math.sqrt, -1))
print(math.log(8, 2), math.log(1), math.sqrt(2), math.atan2(1, -1), math.copysign(3, -0.0))
print(math.ceil(1.2), math.floor(-1.2), math.trunc(-1.7), math.fabs(-3), math.degrees(math.pi))
print(math.frexp(10), math.ldexp(0.625, 4.9), math.ldexp(1, 1e30), math.modf(-2.25))
print(math.isnan(float("nan")), math.isinf(-float("inf")), math.isfinite(1), math.radians(180))
print(error(math.floor, float("inf")), error(math.ceil, float("nan")))
for name in ("log2", "log10", "sinh", "erf", "gamma", "factorial", "isclose", "inf", "nan", "tau"):
    print(name, hasattr(math, name))
