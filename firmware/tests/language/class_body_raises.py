# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# After a class's body has raised, names are again those of the module.
before = 1
try:

    class Broken:
        inside = 2
        missing
except NameError:
    after = 3
before = 4


def function():
    return before, after


print(function(), "inside" in globals())


class Outer:
    try:

        class Inner:
            raise ValueError
    except ValueError:
        caught = True
    still = "Outer"


print(Outer.caught, Outer.still, "still" in globals())
exec("try:\n class Lost: 1 / 0\nexcept ZeroDivisionError: kept = 5")
print(kept)
