# super() where the name of the class is something else by then, and an asynchronous with statement where
# BaseException is.
class Of:
    def method(self):
        nonlocal __class__
        __class__ = 5
        return super().method()

    def again(self):
        return super().again()


of = Of()
for name in ("method", "again"):
    try:
        getattr(of, name)()
    except TypeError as error:
        print(name, error)


class Manager:
    async def __aenter__(self):
        print("enters")

    async def __aexit__(self, kind, value, traceback):
        print("exits", kind, value)
        return True


async def raises():
    async with Manager():
        raise ValueError("within")
    print("goes on")


async def returns():
    async with Manager():
        return "returned"


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as end:
        print(end.value)


for BaseException in (BaseException, OSError, 5):
    run(raises())
    run(returns())
