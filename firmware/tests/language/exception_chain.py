# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Exceptions know what they were raised from and what was being handled then, and both tracebacks are printed.
import io
import traceback


class Own(Exception):
    pass


def shown(act, **how):
    try:
        act()
    except Exception as e:
        text = io.StringIO()
        traceback.print_exception(e, file=text, **how)
        print(text.getvalue() == "".join(traceback.format_exception(e, **how)))
        print(text.getvalue())
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


def raised_from(cause):
    raise ValueError("above") from cause


def in_handler():
    try:
        {}["missing"]
    except KeyError:
        raise ValueError("while handling")


def by_c():
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]


def in_a_call():
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")


def three():
    try:
        in_handler()
    except ValueError as e:
        raise Own("third") from e


def again():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise e


def in_finally():
    try:
        1 / 0
    finally:
        {}["missing"]


def over():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise ValueError("alone")


def circle():
    a = ValueError("a")
    b = TypeError("b")
    a.__cause__ = b
    b.__cause__ = a
    raise a


def generator():
    try:
        yield 1
    except ValueError:
        [][0]


def thrown():
    g = generator()
    next(g)
    g.throw(ValueError("into"))


for act in (in_handler, by_c, in_a_call, three, again, in_finally, over, circle, thrown):
    print("--", act.__name__)
    shown(act)
print("-- from None")
shown(lambda: raised_from(None))
print("-- from a class")
shown(lambda: raised_from(KeyError))
print("-- from no exception")
shown(lambda: raised_from(5))
print("-- not chained")
shown(three, chain=False)
print("-- limits")
shown(three, limit=1)
shown(three, limit=-1)
print("-- set")
e = ValueError("set")
for value in (KeyError("k"), None, 5):
    for name in ("__cause__", "__context__"):
        try:
            setattr(e, name, value)
            print(name, repr(getattr(e, name)), e.__suppress_context__)
        except TypeError as error:
            print(error)


def handles_again(depth):
    # Deep, and each handler handles another: the chain is as long.
    try:
        if depth:
            handles_again(depth - 1)
        raise ValueError(depth)
    except Exception as e:
        raise Own(depth) from e


try:
    handles_again(8)
except Own as e:
    count = 0
    while e is not None:
        count += 1
        e = e.__context__
    print("chain of", count)
in_handler()
