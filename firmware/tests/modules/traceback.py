# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import io
import sys
import traceback


class Own(Exception):
    pass


def deep(n, exception):
    if n:
        deep(n - 1, exception)
    raise exception


def caught(exception, n=2):
    try:
        deep(n, exception)
    except BaseException as e:
        return e


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


e = caught(ValueError("some", "thing"))
traceback.print_exception(e)
traceback.print_exception(e, file=sys.stdout, limit=1)
traceback.print_exception(e, limit=-1)
traceback.print_exception(e, limit=0)
traceback.print_exception(e, limit=99, chain=False)
traceback.print_exception(None, e, None)
traceback.print_exception(type(e), e, e.__traceback__)
traceback.print_exception(KeyError("fresh"))
print(traceback.format_exception(e))
print(traceback.format_exception(caught(Own()), limit=1))
print("".join(traceback.format_exception(None, e, e.__traceback__, 1, chain=True)), end="")

text = io.StringIO()
traceback.print_exception(e, file=text)
print(text.getvalue() == "".join(traceback.format_exception(e)))

print("-- __traceback__")
fresh = ValueError("fresh")
print(str(fresh.__traceback__)[:22], type(e.__traceback__).__name__)
fresh.__traceback__ = e.__traceback__
traceback.print_exception(fresh)
fresh.__traceback__ = None
traceback.print_exception(fresh)
traceback.print_exception(e, e, caught(Own(), 0).__traceback__)
try:
    fresh.__traceback__ = 5
except TypeError as error:
    print(error)

print("-- wrong")
fails(lambda: traceback.print_exception("text"))
fails(lambda: traceback.print_exception(None, "text", None))
fails(lambda: traceback.print_exception(None, e))
fails(lambda: traceback.print_exception(None, e, 5))
fails(lambda: traceback.print_exception(e, file=5))
fails(lambda: traceback.print_exception())
fails(lambda: traceback.format_exception(None, e, None, 1, True))
fails(lambda: traceback.format_exception(e, file=sys.stdout))
fails(lambda: traceback.format_exception(e, limit="x"))
