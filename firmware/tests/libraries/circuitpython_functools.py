from circuitpython_functools import cache, lru_cache, partial, total_ordering, wraps

calls = []


@cache
def square(x):
    calls.append(x)
    return x * x


print([square(x) for x in (2, 3, 2, 3, 4)], calls)
square.cache_clear()
print(square(2), calls)


@lru_cache(maxsize=2)
def half(x):
    calls.append(x)
    return x // 2


calls.clear()
print([half(x) for x in (10, 20, 10, 30, 10, 20)], calls)


@lru_cache
def named(x, by=1):
    return x + by


print(named(1), named(1, by=5), named(1, by=5))
add = partial(lambda *args, **kwargs: (args, sorted(kwargs.items())), 1, 2, a=3)
print(add(4, b=5), add(a=6))


@wraps(square)
def wrapped():
    return "wrapped"


print(wrapped())


def ordered(name):
    class Number:
        def __init__(self, n):
            self.n = n

        def __eq__(self, other):
            return self.n == other.n

    compare = {
        "__lt__": lambda a, b: a.n < b.n,
        "__le__": lambda a, b: a.n <= b.n,
        "__gt__": lambda a, b: a.n > b.n,
        "__ge__": lambda a, b: a.n >= b.n,
    }[name]
    return total_ordering(type("Number", (Number,), {name: compare}))


for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    Number = ordered(name)
    one, two, other = Number(1), Number(2), Number(1)
    print(name, one < two, one <= other, two > one, two >= one, one < other, one >= two)
for make in (lambda: lru_cache(1, True), lambda: total_ordering(type("None_", (), {}))):
    try:
        make()
    except (NotImplementedError, ValueError) as error:
        print(type(error).__name__, error)
