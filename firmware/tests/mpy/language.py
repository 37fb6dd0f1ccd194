# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A module that was compiled elsewhere does what it says.
import everything as it

print(it.__name__, it.__file__)
print(it.BIG, it.NEGATIVE, it.PI, it.TINY, len(it.LONG), it.LONG[-20:])
print(it.UNICODE, it.BYTES, it.NESTED, it.SMALL, it.made_by.name)
print(it.add(1, d=4), it.add(1, 5, 6, 7, c=8, d=9, e=10, f=11), it.add(*(1, 2, 3), **{"d": 4}))
print(it.defaults(0), it.defaults(0, e=6), it.defaults(0, 1, 2, e=3))
for wrong in (lambda: it.add(), lambda: it.add(1), lambda: it.defaults(1, f=2), lambda: it.part()):
    try:
        wrong()
    except TypeError as e:
        print(e)
up, both = it.counter(10)
print(up(), up(5), both(), both(twice=True))
print(it.deep(1)(2)(3)(4))
g = it.fib()
print([next(g) for i in range(10)], g.send(100), next(g), list(it.delegate()))
for what in ("continue", "break", "return", "raise", "raise from", "none"):
    print(what, it.blocks(what))
print(it.loops(), it.returns_from_finally(), it.reraise())
print(it.comprehensions(6), it.slices([1, 2, 3, 4]), it.logic(1, 3))
print(it.deleted(), it.formatted(2.25), it.check(7))
one = it.Swallower.named([])
one.loud = "NAME"
print(one.name, one.loud, it.Swallower.plain(3), it.Swallower.__name__, it.add.__name__)
log = []
c = it.coroutine(log)
try:
    while True:
        log.append(("yielded", c.send(None)))
except StopIteration as e:
    print(log, e.value)
print(len(it.table(1)))
try:
    it.keyword_first((1,))
except TypeError as e:  # its compiler puts a name before a list, where MicroPython takes it for the list
    print("TypeError")
try:
    it.check(0)
except AssertionError as e:
    print(repr(e))
from everything import *

print(add is it.add)
