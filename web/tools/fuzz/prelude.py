# What every generated program begins with. CPython and the firmware must agree about all of it:
# no order of dicts and sets, no messages of exceptions, only their kinds.
import gc

# Steps that the program may still take: loops and functions end early without.
fuel = [600]
# Generators are kept to the end: CPython would otherwise close one as soon as it is dropped. There
# may be so many that the firmware's heap has room for them.
alive = []
KINDS = {
    "UnboundLocalError": "NameError",
    "RecursionError": "RuntimeError",
    "ModuleNotFoundError": "ImportError",
}


class Custom(Exception):
    pass


class Special(Custom):
    pass


class Manager:
    def __init__(self, tag, swallow=False):
        self.tag = tag
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.tag)
        return self.tag

    def __exit__(self, kind, value, trace):
        print("exit", self.tag, kind and kind_of(value))
        return self.swallow and kind is not GeneratorExit


class Pause:
    # Gives its value, and is what is sent for it.
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


class WaitingManager(Manager):
    async def __aenter__(self):
        return await Pause(self.__enter__())

    async def __aexit__(self, kind, value, trace):
        if kind is not GeneratorExit:
            await Pause(0)
        return self.__exit__(kind, value, trace)


class Countdown:
    def __init__(self, left):
        self.left = left

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.left -= 1
        if self.left < 0 or not tick():
            raise StopAsyncIteration
        return await Pause(self.left)


def run(coroutine):
    # Sends it what it gives, throws into it once, and gives up in the end.
    given = None
    for turn in range(20):
        try:
            given = coroutine.throw(Custom(turn)) if turn == 12 else coroutine.send(given)
        except StopIteration as end:
            return end.value
    coroutine.close()
    return -1


def following(items, default):
    # next() with a default, which boards do not have.
    for item in items:
        return item
    return default


def tick():
    fuel[0] -= 1
    return fuel[0] > 0


def keep(generator):
    if len(alive) == 100:
        raise Custom("too many generators")
    alive.append(generator)
    return generator


# Thrown into a generator that has ended, MicroPython makes StopIteration of it.
def throw(generator, error):
    try:
        return generator.throw(error)
    except (StopIteration, type(error)):
        return "ended"


def close_all():
    while alive:
        try:
            alive.pop().close()
        except Exception as error:
            print("close", kind_of(error))


def kind_of(error):
    name = type(error).__name__
    return KINDS.get(name, name)


def text(value):
    if isinstance(value, dict):
        pairs = sorted(text(k) + ": " + text(value[k]) for k in value)
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, (set, frozenset)):
        return "{" + ", ".join(sorted(text(v) for v in value)) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(text(v) for v in value) + "]"
    if isinstance(value, bytearray):
        return "bytearray " + repr(bytes(value))
    return repr(value)


def show(tag, *values):
    print(tag, *[text(value) for value in values])


def show_all(names, scope):
    for name in names.split():
        if name in scope:
            show(name, scope[name])


def cap(n):
    return n if -(10**40) < n < 10**40 else n % 1000003


def few(items):
    return items[:12]


def quarter(number):
    return (int(number * 4) % 256) / 4


def at(items, index):
    return items[index % len(items)] if items else index
