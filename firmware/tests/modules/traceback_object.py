# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# A traceback is an object, which exceptions may share; and what of chains and limits is CircuitPython's own.
import traceback


class Own(Exception):
    pass


def deep(n, exception):
    if n:
        deep(n - 1, exception)
    raise exception


def caught(exception, n=1):
    try:
        deep(n, exception)
    except BaseException as e:
        return e


def chained(earlier, later, how):
    try:
        try:
            raise earlier
        except BaseException as e:
            if how == "context":
                raise later
            elif how == "cause":
                raise later from e
            raise later from None
    except BaseException as e:
        return e


e = caught(ValueError("first"))
for limit in (1, 2, 3, 99, -1, -2, -3, -99):
    print(limit, end=" ")
    traceback.print_exception(e, limit=limit)

print("-- object")
none = KeyError().__traceback__
print(e.__traceback__ is e.__traceback__, str(e.__traceback__)[:22], bool(none), dir(none))
print(none is Own().__traceback__, none is e.__traceback__)
other = ValueError("other")
other.__traceback__ = e.__traceback__
print(caught(other, 0).__traceback__ is e.__traceback__)
traceback.print_exception(e)
e.__traceback__ = None
print(e.__traceback__ is none)
traceback.print_exception(other)
for value in (5, "text", ValueError, ()):
    try:
        e.__traceback__ = value
    except TypeError as error:
        print(error)
try:
    type(none)()
except TypeError as error:
    print(error)


def generator():
    try:
        yield
    except ValueError as e:
        print(e.__traceback__ is other.__traceback__)
        raise


resumed = generator()
next(resumed)
try:
    resumed.throw(other)
except ValueError as e:
    traceback.print_exception(e)

print("-- line ends")
for lines in traceback.format_exception(chained(KeyError("earlier"), other, "context"), limit=1):
    print(repr(lines))
print("one\r\ntwo\n\r\n", end="")

print("-- chains")
for earlier, later in ((ValueError, KeyError), (ValueError, Own), (Own, KeyError)):
    for how in ("context", "cause", "none"):
        for chain in (True, False):
            print("#", earlier.__name__, later.__name__, how, chain)
            traceback.print_exception(chained(earlier(1), later(2), how), chain=chain)

print("# stops at an object of a Python class")
traceback.print_exception(chained(chained(ValueError(1), Own(2), "context"), KeyError(3), "cause"))
written = Own("written")
written.__cause__ = ValueError("cause")
written.__context__ = KeyError("context")
traceback.print_exception(written)


class Made(Own):
    @property
    def __context__(self):
        return ValueError("from a property")


class Raises(Own):
    @property
    def __context__(self):
        1 / 0


class NotOne(Own):
    __context__ = 5
    __cause__ = ValueError("not asked for")


traceback.print_exception(Made())
traceback.print_exception(Raises())
traceback.print_exception(NotOne())
