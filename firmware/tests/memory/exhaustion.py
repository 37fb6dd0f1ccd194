# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 65536 262144
# The heap filled to its end in many ways, each with a MemoryError and a heap that works after it.
import gc

error = None


def fill(name, step):
    global error
    kept = []
    try:
        while True:
            kept = step(kept)
    except MemoryError as e:
        kept = None
        gc.collect()
        print(name, str(e)[:29])


def append(make):
    def step(kept):
        kept.append(make())
        return kept

    return step


def generator():
    x = [1, 2]
    while True:
        yield x


def started():
    g = generator()
    next(g)
    return g


def grow_dict(kept):
    if not kept:
        return {0: 0}
    kept[len(kept)] = None
    return kept


fill("bytearrays", append(lambda: bytearray(100)))
fill("lists", append(lambda: [1, 2, 3]))
fill("strings", append(lambda: "%d" % 5 * 50))
fill("dicts", append(lambda: {1: 2}))
fill("generators", append(started))
fill("closures", append(lambda: lambda: append))
fill("growing list", lambda kept: kept + kept + [1])
fill("growing text", lambda kept: (kept or "x") + (kept or "y"))
fill("growing bytes", lambda kept: bytes(kept or b"x") * 2)
fill("growing dict", grow_dict)
fill("nested tuples", lambda kept: (kept, 1))
fill("one big", lambda kept: bytearray(100000000))
fill("a join", lambda kept: "".join(str(i) for i in range(10000000)))
fill("a sort", lambda kept: sorted(range(10000000), key=lambda n: n))
fill("a comprehension", lambda kept: [i for i in range(10000000)])
fill("a number", lambda kept: 1 << int("100000000"))
try:
    exec("x = [" + "1,2,3," * 100000 + "]")
except MemoryError:
    print("compiler", "MemoryError")
gc.collect()
print(gc.mem_free() > 30000, sum(i for i in range(1000)))
