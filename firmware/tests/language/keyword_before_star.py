# What has a name in a call may stand before a *list: the list's items come first all the same. So they do
# among the bases of a class.
def show(*positional, **named):
    print(positional, sorted(named.items()))


def note(value):
    print("made", value, end=" ")
    return value


items = [3, 4]
show(k=2, *items)
show(1, k=2, *items)
show(1, k=2, *items, *"ab", j=5, **{"l": 6})
show(k=note(1.5), *[note(2)])
show(*items, k=0x3FFFFFFF)


def move(distance, speed=1):
    print(distance, speed)


move(speed=1.5, *[3])


class Base:
    def method(self, *positional, **named):
        show(*positional, **named)


class Other:
    pass


bases = (Base, Other)


class Derived(*bases):
    def method(self, *positional, **named):
        super().method(k=1, *positional)


print(Derived.__bases__ == bases)
Derived().method(1, 2)
Base().method(speed=0.5, *items)


# But nothing else without a name may stand behind one with a name.
for call in ("show(k=1, 2)", "show(k=1, y := 2)", "show(k=1, i for i in items)", "show(**{}, y := 2)", "show(y := 2, k=1)"):
    try:
        exec(call)
    except SyntaxError as error:
        print(call, error)
