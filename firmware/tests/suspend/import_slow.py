# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Modules on the drive that loop while they are imported, and import one another.
import slow
from package import part
from package.part import value

print(slow.total, slow.helper.name)
print(part.value, value, part.__name__)
try:
    import broken
except ValueError as error:
    print("ValueError", error)
try:
    import broken
except ValueError as error:
    print("ValueError again", error)
try:
    import missing
except ImportError as error:
    print(error)
