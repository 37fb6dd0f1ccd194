# What a class of io.IOBase is given to write or to fill is its own: it may keep it, change it and
# resize it, and what it says it did must be possible.
import gc
import io
import json

kept = []


def work():
    for _ in range(3):
        pass


class Keeper(io.IOBase):
    def write(self, b):
        work()
        kept.append(b)
        return len(b)


def deep(n):
    return [n] + deep(n - 1) if n else []


for i in range(3):
    print("line %d" % i, file=Keeper())
    deep(20)
gc.collect()
deep(30)
print(kept)


class Changer(io.IOBase):
    def write(self, b):
        n = len(b)
        for i in range(n):
            b[i] = 65
        b.extend(bytes(500))
        return n


print("interned_name", file=Changer())
print("interned_name", [name for name in ("interned_name", "in" + "terned")])


class Liar(io.IOBase):
    def __init__(self, answer):
        self.answer = answer

    def write(self, b):
        return self.answer

    def readinto(self, b):
        work()
        return self.answer


class Short(io.IOBase):
    def readinto(self, b):
        n = len(b)
        b[:] = b""
        return n


class Reader(io.IOBase):
    def __init__(self, data):
        self.data = data

    def readinto(self, b):
        part, self.data = self.data[: len(b)], self.data[len(b) :]
        for i in range(len(part)):
            b[i] = part[i]
        kept.append(b)
        b.extend(b"more")
        return len(part)


def attempt(function, *args, **kw):
    try:
        print(function(*args, **kw))
    except Exception as error:
        print(type(error).__name__, error)


for answer in (-5, 60, 0x7FFFFFFF, -0x80000000, 1 << 40, None, "x"):
    attempt(print, "x" * 50, file=Liar(answer), end="")
    attempt(json.load, Liar(answer))
attempt(json.load, Short())
kept.clear()
attempt(json.load, Reader(b'{"key": [1, 2, 3]}' + b" " * 300))
gc.collect()
deep(30)
print(sum(len(b) for b in kept) > 18, all(bytes(b).endswith(b"more") for b in kept))
