# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What a full build of CircuitPython leaves out of MicroPython's extras, and the order that one byte of hash
# gives to names.
import collections
import json
import micropython
import sys

print(json.dumps({"temp": 1, "hum": 2, "light": 3}))
print({name: None for name in ("red", "green", "blue", "brightness", "pin")})
print([name for name in dir(micropython) if not name.startswith("__")])
for module, name in ((sys, "print_exception"), (sys, "getsizeof"), (collections, "defaultdict")):
    print(name, hasattr(module, name))
try:
    next(iter(()), "default")
except TypeError as e:
    print(e)
print(hasattr(collections.namedtuple("Point", "x y")(1, 2), "_asdict"))


class Hooked:
    def __setattr__(self, name, value):
        print("not called")

    def __delattr__(self, name):
        print("not called")


hooked = Hooked()
hooked.x = 1
print(hooked.x)
del hooked.x
print(hasattr(hooked, "x"), hasattr(object, "__setattr__"))


def f(a, b=2, *, c):
    pass


for call in (lambda: f(), lambda: f(1, 2, 3, c=4), lambda: f(1), lambda: f(1, c=3, d=4), lambda: f(1, a=1, c=2)):
    try:
        call()
    except TypeError as e:
        print(e)
for call in (lambda: int("x"), lambda: int("12", 99), lambda: float("x"), lambda: len(), lambda: [].append()):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(e)
