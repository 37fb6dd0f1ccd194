# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Where modules are looked for, and what they know of it.
import sys

import package
import package.inner.leaf
from package import beside

print(package.__name__, package.__path__, package.__file__)
print(package.inner.leaf.__name__, package.inner.leaf.__file__, package.inner.leaf.top())
print(beside.__name__, beside.__file__, beside.sibling())

import source_wins
import root

print(source_wins.__file__, source_wins.made_of)
print(root.__file__, sys.modules["root"] is root)

import both  # a folder, although there is both.mpy

print(both.__file__, both.made_of)

try:
    import nothing
except ImportError as e:
    print(e)
try:
    import raises
except KeyError as e:
    print(repr(e), "raises" in sys.modules)
