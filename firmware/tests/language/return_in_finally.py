# A return from loops in a finally block, whose iterators lie above the reason why the block is run.
def one(raises):
    try:
        if raises:
            raise ValueError
    finally:
        for i in (1, 2, 3):
            if i == 2:
                return i


def three():
    try:
        return "not this"
    finally:
        for i in range(3):
            for j in {1: 2}:
                for k in "ab":
                    return [i, j, k]


def outer(log):
    try:
        try:
            pass
        finally:
            for i in [0x3FFFFFF0, None, 2.5]:
                for j in (ValueError(1), 4):
                    return i
    finally:
        for k in "xyz":
            log.append(k)
            if k == "y":
                break


def generator():
    try:
        yield 1
    finally:
        for i in range(5):
            for j in range(5):
                yield i
                return j


print(one(False), one(True), three())
log = []
print(outer(log), log)
g = generator()
print(next(g), next(g), list(g))
