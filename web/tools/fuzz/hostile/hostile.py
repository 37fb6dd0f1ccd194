# Calls all that there is with what nobody means well: run(seed, first, last) makes the calls of
# these numbers, each from its own random numbers. Whatever is raised is caught: only the machine
# may not break. Each call is printed before it is made.
import gc

from hostile_operators import OPERATORS, small
from hostile_values import begin, given, kept, rng, value

MODULES = """aesio array atexit binascii bitops board builtins codeop collections digitalio errno gc
getpass io json locale math microcontroller micropython neopixel_write os platform random re select
storage struct supervisor sys time traceback types uctypes ulab usb_cdc vectorio warnings zlib _asyncio
_thread hashlib heapq cmath msgpack rainbowio""".split()
# They end the run, wait for a person or for ever, leave no memory to anything after them, or give away
# the names of this file.
LEFT_OUT = """reset reload erase_filesystem input exit poll ipoll getpass heap_lock heap_unlock stdin kbd_intr
deepsleep enter_safe_mode globals locals __globals__ buffer help breakpoint mem_info qstr_info
wait_io_event set_next_code_file __name__ __class__ __file__ __dict__ __bases__ __module__""".split()


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
    for number in range(first, last):
        gc.enable()
        begin(seed * 1000 + number)
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
