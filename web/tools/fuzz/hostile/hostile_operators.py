# What is written with operators and statements, of any two values.
from hostile_values import rng, slices, value


def augmented(a, b):
    a += b
    return a


def multiplied(a, b):
    a *= b
    return a


def unpacked(a, b):
    x, *y, z = a
    return y


def stored(a, b):
    a[b] = value()


def deleted(a, b):
    del a[b]


def stored_slice(a, b):
    a[slices()] = b


def attributed(a, b):
    wrapped = rng.pick((lambda x: x, staticmethod, classmethod, property))(b)
    setattr(a, rng.pick(ATTRIBUTES), wrapped)
    a()


ATTRIBUTES = """x value __name__ __class__ __call__ __init__ __new__ __iter__ __next__ __len__ __getitem__
__getattr__ __get__ __hash__ __eq__ __lt__ __bool__ __repr__ __add__ __radd__ __del__ __enter__""".split()


def managed(a, b):
    with a as x:
        return x


def delegated(a, b):
    def inner():
        return (yield from a)

    return list(inner())


def awaited(a, b):
    async def inner():
        return await a

    return [x for x, _ in zip(inner(), range(30))]


def through_super(a, b):
    class Made(a if isinstance(a, type) else type(a)):
        def of_object(self):
            return getattr(super(), name)

        @classmethod
        def of_class(cls):
            return getattr(super(), name)

    name = rng.pick(dir(a) or ["x"])
    found = Made.of_class() if rng.below(2) else Made(b).of_object()
    return found(a, b) if callable(found) else found


def raised(a, b):
    raise a


def called_wide(a, b):
    return rng.pick(WIDE)(a, b)


WIDE = [
    lambda a, b: a(*b, **{"x": 1}),
    lambda a, b: a(1, *b, *b),
    lambda a, b: a(*a, **b),
    lambda a, b: a(*b, x=1, **b),
    lambda a, b: (lambda *args, **kwargs: args)(*a, *b, *a),
    lambda a, b: (lambda x, y=2, *args, z=3, **kwargs: args)(*a, **b),
    lambda a, b: max(*a, *b),
    lambda a, b: "{} {x} {0}".format(*a, **b),
    lambda a, b: [].append(*a, **b),
    lambda a, b: dict(a, **b),
]


def mapped(a, b):
    return (lambda *args, **kwargs: kwargs)(**a)


def formatted(a, b):
    return f"{a!r:{b}}{a}"


def sorted_by(a, b):
    return sorted(a, key=b)


def small(b):
    """No power of thousands of digits: one multiplication of such numbers cannot be interrupted."""
    return b if not isinstance(b, int) or -40 < b < 40 else 3


OPERATORS = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: a / b,
    lambda a, b: a // b,
    lambda a, b: a % b,
    lambda a, b: small(a) ** small(b),
    lambda a, b: a << b,
    lambda a, b: a >> b,
    lambda a, b: a & b,
    lambda a, b: a | b,
    lambda a, b: a ^ b,
    lambda a, b: a @ b,
    lambda a, b: a < b,
    lambda a, b: a == b,
    lambda a, b: a in b,
    lambda a, b: a[b],
    lambda a, b: a[slices()],
    lambda a, b: -a,
    lambda a, b: ~a,
    lambda a, b: [x for x, _ in zip(a, range(30))],
    lambda a, b: a(b),
    lambda a, b: isinstance(a, b),
    lambda a, b: getattr(a, b),
    augmented,
    multiplied,
    unpacked,
    stored,
    deleted,
    stored_slice,
    attributed,
    managed,
    delegated,
    awaited,
    through_super,
    raised,
    called_wide,
    mapped,
    formatted,
    sorted_by,
]
