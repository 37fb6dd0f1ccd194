# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What can be awaited: whatever has __await__(), as coroutines have, which are a type of their own.
import traceback


class Simple:
    def __await__(self):
        got = yield 1
        print("got", got)
        return 7


async def simple():
    return await Simple()


def fails(act):
    try:
        print(act())
    except BaseException as e:
        print(type(e).__name__, e)


def run(coroutine, *sent):
    for value in (None,) + sent:
        try:
            print("gave", coroutine.send(value))
        except StopIteration as e:
            print("returned", e.value)
            return
        except Exception as e:
            print(type(e).__name__, e)
            return


print("-- coroutines")
c = simple()
print(type(c).__name__, repr(c).split(" at ")[0], c.__await__() is c)
print(repr(simple), simple.__name__, type(simple).__name__)
run(c, "sent", "once more")
fails(lambda: c.send(None))
fails(lambda: simple().send(1))
print(next(simple()), [value for value in simple()])
print(sorted(name for name in dir(c) if not name.startswith("__")))
generator = (value for value in ())
print(type(generator).__name__, isinstance(c, type(generator)), hasattr(generator, "__await__"))
fails(lambda: type(generator).send(simple(), None))
fails(lambda: type(c).send(generator, None))
fails(type(c))

print("-- what is awaited")


class Gives:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


async def wait_for(value):
    return await value


async def yields():
    return (yield "in a coroutine")


run(wait_for(Gives(simple())), "sent")
run(wait_for(Gives(iter((5, 6)))), None, None)
run(wait_for(Gives([5])))
run(wait_for(Gives(None)))
run(wait_for(wait_for(wait_for(yields()))), "sent")
for value in 5, None, [1], generator, simple, Simple:
    run(wait_for(value))


class Own:
    def __init__(self):
        self.left = 2

    def __await__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration("done")
        self.left -= 1
        return self.left

    def throw(self, e):
        print("thrown", repr(e))
        raise e

    def close(self):
        print("closed")


run(wait_for(Own()), None, None)
c = wait_for(Own())
c.send(None)
fails(lambda: c.throw(ValueError("in")))
c = wait_for(Own())
c.send(None)
c.close()
fails(lambda: c.send(None))

print("-- async for and async with")


class Context:
    async def __aenter__(self):
        return await Simple()

    async def __aexit__(self, *what):
        print("left", what[0] is None)
        await Simple()


class Range:
    def __init__(self, end):
        self.end = end
        self.at = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Simple()
        self.at += 1
        if self.at > self.end:
            raise StopAsyncIteration
        return self.at


async def both():
    async with Context() as entered:
        async for value in Range(2):
            print("value", value)
    return entered


run(both(), 1, 2, 3, 4, 5)

print("-- functions of all kinds")


def decorated(function):
    return lambda *args: function(*args)


@decorated
async def closing_over(first, *rest, last=8):
    async def inner():
        return first, rest, last, await yields()

    return await inner()


class Class:
    def __init__(self):
        self.name = "method"

    async def method(self):
        return self.name

    @staticmethod
    async def static():
        return "static"

    @classmethod
    async def of_class(cls):
        return cls.__name__


def outer():
    async def inner():
        pass

    return inner


def waits():
    return (await Simple())


run(closing_over(1, 2, 3), "sent")
run(Class().method())
run(Class.static())
run(Class.of_class())
print(type(outer()).__name__, type(outer()()).__name__, type(waits()).__name__)


async def of_generators():
    def numbers():
        yield from (1, 2)

    return list(numbers())


run(of_generators())

print("-- not in the language")
for source in (
    "async def f():\n yield from x",
    "async def f():\n x = yield from y",
    "await x",
    "class C:\n await x",
    "def f():\n async with x:\n  pass",
    "yield from x",
):
    fails(lambda: compile(source, "", "exec"))
fails(lambda: compile("async def f():\n def g():\n  yield from x", "", "exec") and "fine")

print("-- close()")


def closes():
    try:
        yield
    except GeneratorExit as e:
        print(repr(e), e.__traceback__ is not None, repr(e.__context__))
        try:
            raise ValueError
        except ValueError as other:
            print(repr(other.__context__))
            traceback.print_exception(other)


for _ in range(2):
    generator = closes()
    next(generator)
    generator.close()
