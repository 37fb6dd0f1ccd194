# Calls all that there is with what nobody means well: run(seed, first, last) makes the calls of
# these numbers, each from its own random numbers. Whatever is raised is caught: only the machine
# may not break. Each call is printed before it is made.
import gc
import sys
import time

MODULES = """array atexit binascii board builtins codeop collections digitalio errno gc getpass io
json locale math microcontroller micropython neopixel_write os platform random re select storage
struct supervisor sys time traceback types uctypes ulab usb_cdc vectorio warnings zlib _asyncio
_thread hashlib heapq cmath binascii msgpack rainbowio""".split()
# They end the run, wait for a person or for ever, leave no memory to anything after them, or give away
# the names of this file.
LEFT_OUT = """reset reload input exit poll ipoll getpass heap_lock heap_unlock stdin kbd_intr
deepsleep enter_safe_mode globals locals __globals__ buffer help breakpoint mem_info qstr_info
wait_io_event set_next_code_file __name__ __class__ __file__ __dict__ __bases__ __module__""".split()
STEPS = 400


class Random:
    def __init__(self, seed):
        self.state = (seed * 7919 + 104729) & 0xFFFFFF
        self.below(2)

    def below(self, n):
        self.state = (self.state * 69069 + 12345) & 0x3FFFFFFF
        return (self.state >> 7) % n

    def pick(self, items):
        return items[self.below(len(items))]


class Fed(Exception):
    pass


rng = Random(0)
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
        if what >= 6 and name in HONEST:
            return HONEST[name]
        return value()

    return method


HONEST = {"__len__": 3, "__hash__": 7, "__bool__": True, "__eq__": False, "__lt__": True, "__str__": "s",
          "__repr__": "r", "readinto": 1, "write": 1, "ioctl": 0, "read": b"x", "keys": ["a"], "__index__": 2}
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
         "%s%d%(a)s", "%*.*f", "%", "{", "}", "abc def\nghi", "__class__", "__dict__", "<i4s", "999999s", "P", "utf-8",
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


def full():
    """What fills the heap but for some holes."""
    ballast = []
    try:
        while True:
            ballast.append(bytearray(rng.pick((16, 64, 256, 1024, 4096))))
    except MemoryError:
        pass
    for _ in range(rng.below(8)):
        ballast[rng.below(len(ballast))] = None
    return ballast


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
    raised,
    called_wide,
    mapped,
    formatted,
    sorted_by,
]


def targets():
    """Modules, as pairs of name and module."""
    found = []
    for name in MODULES:
        try:
            found.append((name, __import__(name)))
        except ImportError:
            pass
    return found


def names_of(thing):
    return [name for name in dir(thing) if name not in LEFT_OUT]


def kinds(args):
    return ", ".join([type(arg).__name__ for arg in args])


def choose():
    """What is called: its name, and a function of no arguments that calls it."""
    which = rng.below(10)
    if which < 3:
        a, b = value(), value()
        given.extend((a, b))
        number = rng.below(len(OPERATORS))
        return "operator %d of %s" % (number, kinds((a, b))), lambda: OPERATORS[number](a, b)
    args = [value() for _ in range(rng.pick((0, 1, 2, 3, 4, 4)))]
    given.extend(args)
    if which < 6:
        thing = value()
        given.append(thing)
        owner = type(thing).__name__
    else:
        owner, thing = rng.pick(MODULES_HERE)
        for _ in range(rng.below(2)):
            inner = getattr(thing, rng.pick(names_of(thing)), None)
            if isinstance(inner, type):
                owner, thing = owner + "." + inner.__name__, inner
                if rng.below(2):
                    thing = inner(*args)
    names = names_of(thing)
    if not names:
        return "nothing", lambda: None
    name = rng.pick(names)
    if name == "pow":
        args = [small(arg) for arg in args]
    if name in ("sleep", "sleep_ms", "sleep_us"):
        args = [0.001]
    function = getattr(thing, name)
    if not callable(function):
        return "%s.%s" % (owner, name), lambda: function
    kwargs = {}
    if rng.below(20) == 0:
        kwargs[rng.pick(KEYWORDS)] = value()
    what = "%s.%s(%s%s)" % (owner, name, kinds(args), ", **" if kwargs else "")
    return what, lambda: fitting(function, args, kwargs)


KEYWORDS = "key reverse default end sep x timeout mode encoding length buffering".split()


def fitting(function, args, kwargs):
    """Calls a function with as many of the arguments as it takes."""
    for count in range(len(args), -1, -1):
        try:
            return function(*args[:count], **kwargs)
        except TypeError as error:
            if count == 0 or "argument" not in str(error):
                raise


def use(result):
    """Looks at what a call gave back, as programs do."""
    for look in (repr, str, bool, len, hash, iter, list if isinstance(result, (tuple, dict, set)) else repr):
        try:
            look(result)
        except Exception:
            pass
    try:
        count = 0
        for _ in result:
            count += 1
            if count > 20:
                break
    except Exception:
        pass
    if len(kept) > 12:
        kept.pop(rng.below(len(kept)))
    kept.append(result)


def run(seed, first, last):
    global rng
    for number in range(first, last):
        gc.enable()
        rng = Random(seed * 1000 + number)
        fuel[0] = STEPS
        made[0] = 0
        del given[:]
        try:
            what, call = choose()
            print(number, what)
            ballast = full() if rng.below(25) == 0 else None
            use(call())
        except BaseException:
            pass
        ballast = None
        if number % 16 == 15:
            del kept[:]
    print("all made")


MODULES_HERE = targets()
