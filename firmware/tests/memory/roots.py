# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 65536 262144
# Objects that only C code holds, in the middle of its work, while the heap is collected and filled
# with other things: all must be there when the C code goes on.
import gc


def disturb():
    gc.collect()
    for i in range(40):
        bytearray(b"\xa5" * 40)
        [0x5A5A5A] * 10


def fresh(n):
    disturb()
    return "item %d" % n


def names(n):
    for i in range(n):
        disturb()
        yield "name " + str(i)
        disturb()


print(sorted([str(i * 7 % 10) * 2 for i in range(10)], key=lambda s: [disturb(), s][1] + "!"))
print([fresh(i) for i in range(6)])
print(", ".join(names(6)))
print(list(names(4)), tuple(names(4)))
print(sorted({fresh(i): fresh(i + 1) for i in range(5)}.items()))
print(sorted({fresh(i) for i in range(5)}), sorted(set(names(4))), sorted(dict(zip(names(3), names(3)))))
print(bytes(len(name) for name in names(6)), bytearray(len(name) for name in names(3)))
print(list(map(fresh, range(4))), list(filter(fresh, range(3))), list(zip(names(3), map(fresh, range(3)))))
print(max(names(5)), min(names(5), key=lambda s: fresh(-int(s[5:]))), max(fresh(1), fresh(2), fresh(3)))


def collect(*args, **kwargs):
    disturb()
    return args, sorted(kwargs.items())


print(collect(fresh(1), fresh(2), *names(3), a=fresh(4), **{fresh(5): fresh(6), fresh(7): fresh(8)}))
print((fresh(1), [fresh(2), {fresh(3): fresh(4)}], fresh(5)))
print("%s-%s" % (fresh(1), fresh(2)) + fresh(3) + "{}{}".format(fresh(4), fresh(5)))
items = [fresh(0)]
items.extend(names(3))
items += map(fresh, range(2))
items[1:3] = list(names(2))
print(items)
a, *b = names(4)
(c, d), e = map(fresh, (1, 2)), fresh(3)
print(a, b, c, d, e)


class Thing:
    def __init__(self, name):
        self.name = name + fresh(1)
        disturb()

    def __str__(self):
        return "<" + fresh(2) + self.name + ">"

    def __repr__(self):
        disturb()
        return "R" + self.name

    def __add__(self, other):
        disturb()
        return Thing(self.name + other.name)

    def __iadd__(self, other):
        disturb()
        self.name += other
        return self

    def __lt__(self, other):
        disturb()
        return self.name < other.name

    def __eq__(self, other):
        disturb()
        return self.name == other.name

    def __hash__(self):
        disturb()
        return hash(self.name)

    def __getattr__(self, name):
        return fresh(3) + name

    def __getitem__(self, index):
        disturb()
        if index > 2:
            raise IndexError(fresh(index))
        return fresh(index)

    def __iter__(self):
        return names(2)

    def __call__(self, *args):
        disturb()
        return [fresh(9)] + list(args)


print(Thing("a"), [Thing("b"), (Thing("c"),)], {Thing("d"): Thing("e")})
print(Thing("x") + Thing("y") + Thing("z"), Thing("q").unknown, Thing("r")[1], list(Thing("s")))
print(min(Thing("n"), Thing("m")), [thing.name for thing in sorted(Thing(c) for c in "hgf")])
print({Thing(c): fresh(i) for i, c in enumerate("aba")}[Thing("a")], Thing("t")(fresh(1), Thing("u")))
thing = Thing("i")
thing += fresh(4)
print(thing.name)


def raising(n):
    try:
        disturb()
        raise ValueError(fresh(n), Thing("error"))
    finally:
        disturb()


for i in range(3):
    try:
        raising(i)
    except ValueError as error:
        disturb()
        print(error.args)


def deep(n, text):
    disturb()
    local = text + str(n)
    below = deep(n - 1, local) if n else [text]
    disturb()
    return below + [local]


print(deep(12, ""))


def chain(n):
    held = fresh(n)
    if n:
        for item in chain(n - 1):
            disturb()
            yield item + held[-1]
    disturb()
    yield held


print(list(chain(6)))
print(eval("fresh(1) + fresh(2)"), [eval("fresh(%d)" % i) for i in range(3)])
exec("def made(n):\n    disturb()\n    return fresh(n) + 'made'\nprint(made(5))")
number = 3**200
print(number * int(fresh(7)[5:]) + sum(3**100 for _ in names(2)) - 3**200 * 7 == 2 * 3**100)
print(type("Made", (Thing,), {fresh(1).replace(" ", "_"): fresh(2)})("k").item_1)
print(bytes(fresh(1), "utf-8") + b"".join(bytes(name, "ascii") for name in names(3)))
print(fresh(1).replace(fresh(1)[:4], fresh(2)), fresh(3).split(" "), "a,b".split(fresh(0) and ","))
