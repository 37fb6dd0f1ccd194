# Containers that are changed by what looks at them: by __hash__, __eq__, __lt__ and __repr__ of what is in
# them, by keys of a sort, and under a memoryview.
import gc
from array import array
from collections import OrderedDict


class Spoiler:
    """Changes `container` when it is hashed, compared or printed, a few times."""

    def __init__(self, container, equal=False, hash_of=3):
        self.container = container
        self.equal = equal
        self.hash_of = hash_of
        self.left = 3
        self.hashes = False

    def spoil(self):
        if self.left == 0:
            return
        self.left -= 1
        container = self.container
        container.clear()
        if self.left == 1:
            if isinstance(container, list):
                container.extend(range(5))
            elif isinstance(container, set):
                container.update(range(100))
            else:
                for i in range(100):
                    container[i] = "new"
        gc.collect()
        self.junk = [bytes(range(i, i + 16)) for i in range(100)]

    def __hash__(self):
        if self.hashes:
            self.spoil()
        return self.hash_of

    def __eq__(self, other):
        self.spoil()
        return self.equal

    def __lt__(self, other):
        self.spoil()
        return True

    def __repr__(self):
        self.spoil()
        return "Spoiler"


def look(name, act, container):
    gc.collect()
    try:
        act(container)
        outcome = "done"
    except (KeyError, ValueError, IndexError, TypeError, RuntimeError) as error:
        outcome = type(error).__name__
    # It is whole: each of its items can be looked at.
    if isinstance(container, (dict, OrderedDict)):
        whole = all([container[key] is not None for key in list(container) if isinstance(key, int)])
    else:
        whole = all([item is not None for item in container])
    print(type(container).__name__, name, outcome, whole)


LISTS = (
    ("index", lambda it: it.index(Spoiler(it))),
    ("count", lambda it: it.count(Spoiler(it))),
    ("remove", lambda it: it.remove(Spoiler(it))),
    ("in", lambda it: Spoiler(it) in it),
    ("==", lambda it: it == [Spoiler(it, True)] * 300),
    ("== the other way", lambda it: [Spoiler(it, True)] * 300 == it),
    ("<", lambda it: [Spoiler(it)] * 300 < it),
    ("sort", lambda it: it.sort(key=lambda item: Spoiler(it))),
    ("sort by a key that clears", lambda it: it.sort(key=lambda item: it.clear() or item)),
    ("sort by a key that adds", lambda it: it.sort(key=lambda item: len(it) < 400 and it.append(3) or item)),
    ("repr", lambda it: it.insert(9, Spoiler(it)) or repr(it)),
)
for name, act in LISTS:
    look(name, act, list(range(1000, 1300)))


def hashing(it, equal=False):
    spoiler = Spoiler(it, equal)
    spoiler.hashes = True
    return spoiler


MAPS = (
    ("get", lambda it: it.get(Spoiler(it))),
    ("get, equal", lambda it: it.get(Spoiler(it, True))),
    ("get, hash", lambda it: it.get(hashing(it))),
    ("in", lambda it: Spoiler(it, True) in it),
    ("[]", lambda it: it[hashing(it, True)]),
    ("[] =", lambda it: it.update([(Spoiler(it), 1)])),
    ("[] =, equal", lambda it: it.update([(Spoiler(it, True), 1)])),
    ("[] =, hash", lambda it: it.update([(hashing(it), 1)])),
    ("setdefault", lambda it: it.setdefault(Spoiler(it), 1)),
    ("pop", lambda it: it.pop(Spoiler(it, True))),
    ("pop, hash", lambda it: it.pop(hashing(it, True))),
    ("==", lambda it: it == {Spoiler(it, True): 1, 2: 2}),
    ("== a value", lambda it: it == dict.fromkeys(range(40), Spoiler(it, True))),
    ("update", lambda it: {Spoiler(it): 1}.update(it)),
    ("repr", lambda it: it.update({500: Spoiler(it)}) or repr(it)),
    ("repr of a key", lambda it: it.update({Spoiler([]): 0}) or repr(it)),
    ("items", lambda it: it.update({500: Spoiler(it)}) or repr(it.items())),
)
for name, act in MAPS:
    look(name, act, {i: "old" for i in range(40)})
    look(name, act, OrderedDict([(i, "old") for i in range(40)]))

SETS = (
    ("in", lambda it: Spoiler(it) in it),
    ("add", lambda it: it.add(Spoiler(it))),
    ("add, hash", lambda it: it.add(hashing(it))),
    ("remove", lambda it: it.remove(Spoiler(it, True))),
    ("remove, hash", lambda it: it.remove(hashing(it, True))),
    ("discard", lambda it: it.discard(hashing(it))),
    ("&", lambda it: it & {Spoiler(it, True), 1, 2}),
    ("-", lambda it: it - {Spoiler(it), 1}),
    ("|", lambda it: it | {Spoiler(it)}),
    ("^", lambda it: it ^ {Spoiler(it)}),
    ("<=", lambda it: it <= {Spoiler(it, True)}),
    ("==", lambda it: it == {Spoiler(it, True)}),
    ("update", lambda it: it.update([Spoiler(it), Spoiler(it, True)])),
    ("repr", lambda it: it.add(Spoiler(it)) or repr(it)),
)
for name, act in SETS:
    look(name, act, set(range(40)))

for thing in (bytearray(range(16)), array("H", range(8))):
    for grow in (lambda: thing.extend(bytes(200)), lambda: [thing.append(7) for _ in range(200)]):
        view = memoryview(thing)
        before = bytes(view)
        grow()
        thing = type(thing)("H", thing) if isinstance(thing, array) else bytearray(thing)
        gc.collect()
        junk = [bytearray(b"junk" * 8) for _ in range(100)]
        view[0] = 99
        print(bytes(view[1:]) == before[len(before) // len(view):], all([bytes(j) == b"junk" * 8 for j in junk]))
print("whole")
