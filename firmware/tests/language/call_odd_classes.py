# Calls that lead back to themselves, native bases before their __init__, and star arguments with lies.
import sys


def outcome(name, call):
    try:
        print(name, call())
    except Exception as error:
        print(name, type(error).__name__)


class A:
    pass


A.__init__ = A
outcome("its own __init__", A)


class B(A):
    pass


outcome("its parent's", B)


class T:
    pass


T.__call__ = T()
outcome("its own __call__", T())

for base in (list, dict, set, tuple, str, bytes, bytearray, range, zip, map):

    class Early(base):
        def __init__(self):
            pass

    for use in (iter, list, bytes, sorted, lambda it: 1 in it, lambda it: "".join(it)):
        try:
            use(Early())
        except Exception as error:
            if type(error).__name__ not in ("NotImplementedError", "TypeError"):
                print(base, error)

for odd in ("a", 1.5, 7, None, [], b"a", {}, A):
    sys.modules["odd"] = odd
    outcome("import *", lambda: exec("from odd import *"))


class Long:
    def __init__(self, length, items):
        self.length = length
        self.items = items

    def __len__(self):
        return self.length

    def __iter__(self):
        return iter(range(self.items))


def count(*args, **kwargs):
    return len(args), len(kwargs)


outcome("long", lambda: count(*range(2**30)))
outcome("longer", lambda: count(*range(2**29), *range(2**29)))
outcome("lies", lambda: count(*Long(2**29, 9), *Long(2**29, 9)))
outcome("less than nothing", lambda: count(*Long(-5, 9)))
outcome("short lies", lambda: count(*Long(0, 50), *Long(0, 50), *[1, 2, 3], 4))
outcome("nothing", lambda: count(*[], *(), *Long(0, 0), *[]))
grows = []


def growing():
    for i in range(100):
        grows.append(i)
        yield i


outcome("grows", lambda: count(*growing(), *grows, 5, *grows))


class Mapping:
    def keys(self):
        return ["key%d" % i for i in range(30)]

    def __getitem__(self, key):
        later[key + "x"] = 1
        return key


later = {}
outcome("mapping", lambda: count(**Mapping(), a=1, b=2, **later))
outcome("mapping again", lambda: count(1, *grows, **Mapping(), a=1))

# Called by hand. The first is a bound method, of which C makes a call without arguments.
items, pair = [1, 2], (1, 2)
for body in (items.copy, lambda: items, lambda: pair, lambda: 5, lambda: "text", lambda: items.clear, lambda: None):
    outcome("class body", lambda: __build_class__(body, "Made"))
items.append(3)
print(items, len(pair))
