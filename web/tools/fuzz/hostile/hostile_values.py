# What nobody means well: numbers of all sizes, empty, huge and wrong things, and objects whose special
# methods lie, raise, suspend, or change what they are called on. All from one random stream.
import gc
import sys
import time

# Special methods that one call may call.
STEPS = 400


class Random:
    def seed(self, seed):
        self.state = (seed * 7919 + 104729) & 0xFFFFFF
        self.below(2)

    def below(self, n):
        self.state = (self.state * 69069 + 12345) & 0x3FFFFFFF
        return (self.state >> 7) % n

    def pick(self, items):
        return items[self.below(len(items))]


class Fed(Exception):
    pass


rng = Random()
fuel = [0]
# What a call was given, for objects that change it while it is looked at; what calls gave back.
given = []
kept = []
made = [0]


def tick():
    fuel[0] -= 1
    if fuel[0] < 0:
        raise Fed("enough")


def lie(name):
    """Makes a special method: it gives back anything, raises, suspends, or changes what is used."""

    def method(self, *args, **kwargs):
        tick()
        what = rng.below(8)
        if what == 0:
            raise rng.pick((ValueError, TypeError, StopIteration, OSError, KeyError, MemoryError, Fed))(1)
        if what == 1:
            time.sleep(0)
        if what == 2 and given:
            spoil(rng.pick(given))
        if what == 3:
            gc.collect()
        if name == "__next__" and rng.below(6) == 0:
            raise StopIteration(value())
        if name == "__iter__" and rng.below(2):
            return iter(range(rng.below(60)))
        if name in HONEST and rng.below(2):
            return HONEST[name]
        return value()

    return method


HONEST = {"__len__": 3, "__hash__": 7, "__bool__": True, "__eq__": False, "__lt__": True, "__str__": "s",
          "__repr__": "r", "readinto": 1, "write": 1, "ioctl": 0, "read": b"x", "keys": ["a"], "__index__": 2, "__int__": 2, "__float__": 0.5, "__contains__": True}
NAMES = """__len__ __getitem__ __setitem__ __delitem__ __iter__ __next__ __contains__ __call__ __hash__
__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __bool__ __str__ __repr__ __index__ __int__ __float__ __add__
__radd__ __iadd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __floordiv__ __mod__ __pow__ __lshift__
__and__ __or__ __xor__ __neg__ __pos__ __abs__ __invert__ __enter__ __exit__ __getattr__ __get__ __set__
__delete__ __format__ __reversed__ __matmul__ __await__ read readinto readline write ioctl close flush
keys items send throw append decode encode seek tell""".split()


def liar(base):
    names = {}
    for name in NAMES:
        if rng.below(3):
            names[name] = lie(name)
    if rng.below(4) == 0:
        names["__init__"] = lambda self, *args: None
    if rng.below(6) == 0:
        names["__del__"] = lie("__del__")
    return type("Liar", base, names)


def spoil(thing):
    """Changes a container under whoever goes through it."""
    try:
        if isinstance(thing, list):
            if rng.below(2):
                thing.clear()
            else:
                thing.extend(range(40))
        elif isinstance(thing, dict):
            if rng.below(2):
                thing.clear()
            else:
                for i in range(40):
                    thing[i] = i
        elif isinstance(thing, set):
            if rng.below(2):
                thing.clear()
            else:
                thing.update(range(40))
        elif isinstance(thing, bytearray):
            thing.extend(bytes(100))
        else:
            thing.close()
    except Exception:
        pass


def generator(n):
    try:
        for i in range(n):
            tick()
            got = yield i
            if got is not None:
                yield got
    finally:
        tick()


async def coroutine():
    try:
        return await value()
    finally:
        tick()


def nested(depth):
    thing = []
    for _ in range(depth):
        thing = [thing]
    return thing


def loop():
    thing = [1]
    thing.append(thing)
    return thing


def ring():
    thing = {}
    thing["a"] = thing
    return thing


def opened():
    import io

    return rng.pick((io.BytesIO(b"abc\ndef"), io.StringIO("abc\ndef"), open("t.bin", rng.pick(("w", "wb", "r+b")))))


def of_array():
    from array import array

    return array(rng.pick("bBhHiIlLqQfd"), [1, 2, 3])


INTS = [0, 1, -1, 2, 3, 7, 8, -8, 31, 32, 63, 64, 127, 128, 255, 256, -256, 32767, 65536, 2**30 - 1, 2**30,
        -(2**30), -(2**30) - 1, 2**31 - 1, 2**31, -(2**31), 2**32 - 1, 2**32, 2**62, 2**63 - 1, 2**63,
        -(2**63), 2**64, 10**30, -(10**60), 2**128 + 1]
FLOATS = [0.0, -0.0, 0.5, -1.5, 3.0, 1e10, -1e10, 1e38, 3e38, 1e-40, float("inf"), -float("inf"), float("nan")]
TEXTS = ["", "a", "\u00e9\u20ac\U0001d11e", "\0", "x" * 300, "{0}{1!r:>{2}}", "{:10.3f}", "{a[0].b}", "{:}<9999999}",
         "%s%d%(a)s", "%*.*f", "%", "{", "}", "abc def\nghi", "__class__", "__dict__", "<i4s", "999999s", "P", "S", "<2O", "utf-8",
         "rb", "w", "/", "..", "/t.bin", "[a-z]+(", "(a*)*b", "a|b|", "\\", "{\"a\": [1, 2", "1e999", "-0x1f", "  12 ",
         "1_0", "code.py", "lambda: 0", "yield", "x = 1", "f'{", "%5c", "_", "/lib"]
BYTES = [b"", b"a", b"\xff\xfe\0", bytes(range(256)), b"x" * 300, b"78\x9c\x03\x00", b"x\x9c\x03\x00\x00\x00\x00\x01"]
TYPES = [int, float, str, bytes, bytearray, list, tuple, dict, set, frozenset, object, type, bool, range, slice,
         memoryview, Exception, OSError, StopIteration, property, staticmethod, classmethod, super, map, zip, filter,
         enumerate, reversed]

MAKERS = [
    lambda: rng.pick(INTS),
    lambda: rng.pick(INTS),
    lambda: rng.pick(FLOATS),
    lambda: rng.pick(TEXTS),
    lambda: rng.pick(TEXTS),
    lambda: rng.pick(BYTES),
    lambda: bytearray(rng.pick(BYTES)),
    lambda: memoryview(bytearray(rng.below(20))),
    lambda: memoryview(b"abcdef")[rng.below(4) : rng.below(9)],
    of_array,
    lambda: None,
    lambda: rng.pick((True, False, Ellipsis, NotImplemented)),
    lambda: [],
    lambda: [3, 1, 2],
    lambda: [value() for _ in range(rng.below(5))],
    lambda: tuple([value() for _ in range(rng.below(5))]),
    lambda: (0,) * 300,
    lambda: {},
    lambda: {"a": 1, "b": [2], 3: None},
    lambda: {i: i for i in range(30)},
    lambda: set(),
    lambda: {1, "a", None},
    lambda: frozenset((1, 2)),
    lambda: nested(rng.pick((3, 60))),
    loop,
    ring,
    lambda: range(rng.below(20)),
    lambda: range(2**60, -(2**62), -(2**58)),
    lambda: slice(value_int(), value_int(), value_int()),
    lambda: slice(value(), value(), value()),
    lambda: rng.pick(TYPES),
    lambda: (lambda *args, **kwargs: None),
    lambda: (lambda a, b=2, *, c: a),
    lambda: generator,
    lambda: generator(rng.below(5)),
    lambda: coroutine,
    lambda: coroutine(),
    lambda: iter([1, 2, 3]),
    lambda: map(lambda x: value(), [1, 2]),
    lambda: zip([1, 2], "ab"),
    lambda: enumerate("ab"),
    lambda: [].append,
    lambda: ValueError(1, "two"),
    lambda: OSError(rng.pick(INTS)),
    lambda: StopIteration(value()),
    lambda: object(),
    lambda: sys.modules.get("gc", gc),
    lambda: sys.implementation,
    opened,
    lambda: liar(())(),
    lambda: liar(())(),
    lambda: liar(()),
    lambda: liar((rng.pick((list, dict, tuple, str, int, bytes, set, bytearray, Exception, float)),))(),
    lambda: property(lie("get"), lie("set")),
    lambda: rng.pick(kept) if kept else 0,
    lambda: rng.pick(kept) if kept else 0,
    lambda: rng.pick(given) if given else 0,
]


def value():
    made[0] += 1
    if made[0] > 60:
        return rng.pick(INTS)
    try:
        return rng.pick(MAKERS)()
    except Exception:
        return 0


def value_int():
    return rng.pick((None, 0, 1, -1, 3, -3, 2**31, -(2**63), 100))


def slices():
    return rng.pick((value_int(), slice(value_int(), value_int(), value_int())))


def begin(seed):
    """Before each call: what it takes and does follows from its seed."""
    rng.seed(seed)
    fuel[0] = STEPS
    made[0] = 0
    del given[:]
