# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Every way out of a try block, with a suspension on the way.


def busy(n=15):
    for i in range(n):
        pass


def leave(how):
    log = []
    for i in range(3):
        try:
            busy()
            if how == "break" and i == 1:
                break
            if how == "continue":
                continue
            if how == "return":
                return log
            if how == "raise":
                raise ValueError(i)
            log.append(i)
        except ValueError as error:
            busy()
            log.append(("caught", error.args[0]))
        else:
            busy()
            log.append("else")
        finally:
            busy()
            log.append("finally")
    busy()
    return log


for how in ("end", "break", "continue", "return", "raise"):
    print(how, leave(how))


def nested(depth):
    try:
        busy()
        if depth == 0:
            raise KeyError("bottom")
        nested(depth - 1)
    finally:
        busy()
        order.append(depth)


order = []
try:
    nested(10)
except KeyError as error:
    print("KeyError", error.args, order)


def replaced():
    try:
        try:
            raise ValueError("first")
        finally:
            busy()
            raise TypeError("second")
    except TypeError as error:
        busy()
        return str(error)


print(replaced())


def swallowed():
    for i in range(3):
        try:
            busy()
            raise ValueError(i)
        finally:
            busy()
            return "returned from finally"


print(swallowed())


def reraised():
    try:
        try:
            busy()
            raise ValueError("kept")
        except ValueError:
            busy()
            raise
    except ValueError as error:
        busy()
        return "again " + str(error)


print(reraised())
