# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What exceptions tell: errno and its kin are OSError's, and value is StopIteration's.
import errno


def shown(exception):
    names = ("args", "errno", "strerror", "filename", "filename2", "value")
    print(repr(exception), *(repr(getattr(exception, name, "no")) for name in names), sep=" | ")


class OwnOSError(OSError):
    pass


class OwnStop(StopIteration):
    pass


for exception in (
    OSError(),
    OSError(errno.ENOENT),
    OSError(9999),
    OSError("text"),
    OSError(2, "words"),
    OSError(2, "words", "file", 0, "file2"),
    OSError(1, 2, 3, 4, 5, 6),
    TimeoutError(errno.ETIMEDOUT),
    OwnOSError(errno.EIO),
    ValueError(2),
    KeyError("key"),
    Exception(2),
    StopIteration(),
    StopIteration(7),
    OwnStop(8),
    StopAsyncIteration(9),
    GeneratorExit(1),
):
    shown(exception)

try:
    open("missing.txt")
except OSError as e:
    shown(e)

for act in (
    lambda: setattr(OSError(1), "errno", 2),
    lambda: ValueError(1).errno,
    lambda: ValueError(1).value,
    lambda: OSError(1).value,
):
    try:
        act()
    except AttributeError as e:
        print(e)

own = OwnOSError(1)
own.errno = 5
print(own.errno, own.args)
