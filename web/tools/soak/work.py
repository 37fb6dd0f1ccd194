# Never ends; each round writes the same line, and leaves nothing behind.
import gc


def count(n):
    i = 0
    while i < n:
        sent = yield i
        i += sent or 1


def chain(n):
    if n:
        total = yield from chain(n - 1)
    else:
        total = yield from count(5)
    return (total or 0) + 1


def generators():
    total = 0
    for n in range(60):
        for i in chain(n % 8):
            total += i
        g = count(20)
        total += next(g)
        total += g.send(2)
        try:
            g.throw(ValueError(n))
        except ValueError as error:
            total += error.args[0]
        h = count(9)
        next(h)
        h.close()
    return total


class Problem(Exception):
    pass


def fail(depth):
    try:
        if depth == 0:
            raise Problem(depth)
        return fail(depth - 1)
    finally:
        for _ in range(2):
            depth += 1


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        for _ in range(2):
            pass
        return kind is KeyError


def exceptions():
    total = 0
    for n in range(150):
        try:
            fail(n % 12)
        except Problem as problem:
            total += problem.args[0] + 1
        with Manager():
            raise KeyError(n)
        try:
            [][n]
        except IndexError:
            total += 1
        else:
            total -= 1
    return total


class Shape:
    sides = 0

    def __init__(self, size):
        self.size = size

    @property
    def area(self):
        return sum(self.size for _ in range(self.sides))

    def __add__(self, other):
        return type(self)(self.size + other.size)

    def __getattr__(self, name):
        return len(name)

    def __lt__(self, other):
        return self.area < other.area


class Square(Shape):
    sides = 4

    def __init__(self, size):
        super().__init__(size)
        self.name = "square %d" % size


def classes():
    total = 0
    for n in range(80):
        shape = Square(n) + Square(1)
        total += shape.area + shape.missing + len(shape.name)
        total += sorted([Square(3), shape, Square(n % 7)])[0].size
    return total


def adder(start):
    value = start

    def add(n, scale=2):
        nonlocal value
        value += sum(map(lambda x: x * scale, range(n)))
        return value

    return add


def closures():
    total = 0
    for n in range(80):
        add = adder(n)
        total += sum(add(k) for k in range(4))
        total += sorted(range(10), key=lambda k: (-k * n % 7, k))[0]
    return total


def garbage():
    kept = {}
    total = 0
    for n in range(250):
        kept[n % 40] = [n, str(n) * 10, bytearray(n * 8), {n: (n,)}]
        total += len(kept[n % 40][1]) + (1 << n % 90) % 1009
    try:
        hoard = []
        while True:
            hoard.append(bytearray(2000))
    except MemoryError:
        total += 1
    hoard = None
    return total + sum(len("{}-{}".format(k, kept[k][0])) for k in kept)


while True:
    results = [part() for part in (generators, exceptions, classes, closures, garbage)]
    gc.collect()
    print("round", results)
