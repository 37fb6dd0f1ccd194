# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Says "begin PATH..." before each operation on files, and "end PATH=TEXT ..." after it. SEED is set by
# the test.
import os
import random

random.seed(SEED)
kept = {}


def begin(*paths):
    print("begin", *paths)


def end(*paths):
    print("end", *[p + "=" + kept.get(p, "-") for p in paths])


def text():
    return chr(97 + random.randrange(26)) + "x" * random.randrange(6000)


def write(path):
    begin(path)
    new = text()
    with open(path, "w") as file:
        for i in range(0, len(new), 1000):
            file.write(new[i : i + 1000])
    kept[path] = short(new)
    end(path)


def short(new):
    return new[0] + str(len(new))


def append(path):
    begin(path)
    more = "x" * random.randrange(1, 2000)
    file = open(path, "a")
    file.write(more)
    file.flush()
    old = kept.get(path)
    kept[path] = old[0] + str(int(old[1:]) + len(more)) if old else "x" + str(len(more))
    end(path)
    begin(path)
    file.close()
    end(path)


def rename(path, to):
    if path in kept and to not in kept:
        begin(path, to)
        os.rename(path, to)
        kept[to] = kept.pop(path)
        end(path, to)


def remove(path):
    if path in kept:
        begin(path)
        os.remove(path)
        del kept[path]
        end(path)


paths = ["a.txt", "b.txt", "a-long-name-of-a-file.txt", "in/c.txt", "in/it/d.txt"]
os.mkdir("in")
os.mkdir("in/it")
for i in range(60):
    path = random.choice(paths)
    random.choice([write, write, append, remove, lambda path: rename(path, random.choice(paths))])(
        path
    )
print("all done")
