# libraries: circuitpython_nitroclass circuitpython_functools
from circuitpython_nitroclass import FrozenInstanceError, ValidationError, field, nitroclass


@nitroclass(order=True)
class Version:
    major = field(priority=2, type=int)
    minor = field(priority=1, default=0, type=int, coerce=True)


one, two = Version(major=1), Version(major=1, minor="2")
print(one == Version(major=1, minor=0), one < two, two > one, one != two, one.minor, two.minor)


@nitroclass(frozen=True)
class Point:
    x = field(default=1)


point = Point(x=5)
print(point.x, point == Point(x=5), hash(point) == hash(Point(x=5)), repr(Point())[:6])
try:
    point.x = 6
except FrozenInstanceError as error:
    print("FrozenInstanceError")


@nitroclass
class Reading:
    value = field(validation=lambda self, value: 0 <= value <= 100)
    notes = field(default_factory=list, repr=False, compare=False)


first, second = Reading(value=5), Reading(value=5)
first.notes.append("x")
print(first == second, first.notes, second.notes, repr(first))
for wrong in (
    lambda: Reading(value=500),
    lambda: Reading(),
    lambda: Reading(value=1, other=2),
    lambda: Version(major="x"),
    lambda: field(default=1, default_factory=list),
    lambda: nitroclass(type("A", (), {"f": field(coerce=True)})),
    lambda: nitroclass(type("A", (), {"f": field(compare=False, priority=1)})),
    lambda: nitroclass(type("A", (), {}), order=True, eq=False),
    lambda: hash(first),
):
    try:
        wrong()
        print("no error")
    except (ValidationError, ValueError, TypeError) as error:
        print(type(error).__name__)
