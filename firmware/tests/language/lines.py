# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Which line a traceback names, for each construct whose parts are compiled out of order, or stand
# on several lines. The same ones as CPython 3.11 names.
import traceback


def lines(error):
    """The lines that a traceback names."""
    text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    last = text.split("Traceback")[-1]  # CPython also has those of exceptions before it
    places = [line for line in last.split("\n") if line.startswith("  File ")]
    return [int(place.split("line ")[1].split(",")[0]) for place in places]


def check(what, call):
    first, end = places[what]
    try:
        call()
    except Exception as error:
        print(what, type(error).__name__, [n - first for n in lines(error) if first <= n < end])
    else:
        print(what, "no error")


class Refuses:
    def __bool__(self):
        raise ValueError("no truth")

    def __enter__(self):
        raise ValueError("no entry")

    def __exit__(self, *args):
        pass


class Chain:
    def step(self, *args):
        return self

    def fails(self):
        raise ValueError("chain")


def fail(*args, **more):
    raise ValueError("call")


def one(n):
    return n


chain = Chain()


def while_name():
    n = 0
    while true:
        n += 1
        n += 1


def while_not_first():
    n = 0
    while n < 2 or missing:
        n += 1


def while_truth():
    refuses = False
    while refuses or n_more(refuses):
        refuses = Refuses()
        one(1)


def n_more(value):
    return value is False


def while_call():
    n = 3
    while 6 // n > 0:
        n -= 1
        one(n)


def for_name():
    one(1)
    for i in missing:
        one(i)


def for_number():
    one(1)
    for i in 10:
        one(i)


def for_range_name():
    one(1)
    for i in range(
        one(1),
        missing,
    ):
        one(i)


def for_range_text():
    for i in range(0, "3"):
        one(i)
        one(i)


def generator():
    yield 1
    raise ValueError("generator")


def for_next():
    one(1)
    for i in generator():
        one(i)
        one(i)


def if_elif():
    n = 1
    if n == 2:
        one(1)
    elif missing:
        one(2)


def elif_truth():
    refuses = Refuses()
    if refuses is None:
        one(1)
    elif refuses:
        one(2)


def elif_call():
    n = 0
    if n == 2:
        one(1)
    elif n == 3:
        one(1)
    elif 1 // n:
        one(2)
    else:
        one(3)


def in_list():
    return [
        1,
        one(2),
        missing,
        3,
    ]


def in_tuple():
    return (
        "text",
        missing,
    )


def in_dict_value():
    return {
        "a": 1,
        "b": missing,
        "c": 3,
    }


def in_dict_key():
    return {
        "a": 1,
        missing: 2,
    }


def in_set():
    return {
        one(1),
        missing,
    }


def unhashable():
    return {
        "a": 1,
        "b":
            [],
        []: 3,
        "d": 4,
    }


def argument():
    one(
        missing
    )


def keyword():
    fail(
        1,
        a=2,
        b=missing,
    )


def call_itself():
    fail(
        1,
        one(2),
        a=one(3),
    )


def too_many():
    one(
        1,
        one(2),
    )


def star():
    fail(
        1,
        *missing,
    )


def binary():
    return (
        one(1)
        + one(2)
        + missing
        + 3
    )


def binary_types():
    return (
        one(1)
        + one(2)
        + "text"
    )


def comparison():
    return (
        1 <
        missing
    )


def and_or():
    return (
        one(1)
        and missing
        or 3
    )


def condition():
    return (
        one(1)
        if missing
        else 3
    )


def methods():
    (
        chain
        .step()
        .step(
            1,
        )
        .missing()
    )


def methods_fail():
    (
        chain
        .step()
        .fails()
        .step()
    )


def method_argument():
    chain.step(
        1
    ).step(
        missing
    )


def subscript():
    return [1, 2][
        missing
    ]


def subscript_range():
    values = [1, 2]
    values[
        one(2)
    ] = 3


def f_string():
    one(
        f"{missing}"
    )
    one(1)


def f_string_later():
    return [
        f"{one(1)}",
        f"{1 // 0}",
        one(2),
    ]


def with_name():
    one(1)
    with missing:
        one(2)


def with_entry():
    one(1)
    with Refuses():
        one(2)
        one(3)


def assert_message():
    assert (
        one(0)
    ), missing


def assert_fails():
    n = 2
    assert n < (
        one(1)
    )


def return_list():
    one(1)
    return (
        one(1),
        missing,
    )


def return_call():
    return fail(
        one(1),
        one(2),
    )


def decorator_name():
    @missing
    def inner():
        one(1)


def decorator_calls():
    @one
    @fail
    @one
    def inner():
        one(1)


def decorator_argument():
    @one
    @fail(
        1,
        2,
    )
    def inner():
        one(1)


def defaults():
    def inner(
        a,
        b=1,
        c=missing,
    ):
        one(1)


def class_base():
    class Inner(
        missing
    ):
        pass


def class_body():
    class Inner:
        a = 1
        b = missing
        c = 3


def list_comprehension():
    return [
        missing
        for i in range(2)
    ]


def comprehension_source():
    return [
        i
        for i in missing
    ]


def comprehension_condition():
    return [
        i
        for i in range(3)
        if 1 // i
    ]


def dict_comprehension():
    return {
        i:
            missing
        for i in range(3)
    }


def lambda_body():
    f = lambda: (
        one(1),
        missing,
    )
    f()


def try_except():
    try:
        1 // 0
    except ZeroDivisionError:
        one(1)
        missing


def except_name():
    try:
        1 // 0
    except missing:
        one(1)


def try_finally():
    try:
        one(1)
    finally:
        missing


def raise_call():
    raise ValueError(
        one(1),
        missing,
    )


def unpack():
    one(1)
    a, b = (
        one(1),
    )


def augmented():
    n = 1
    n += (
        missing
    )


def delete():
    d = {}
    one(1)
    del d["a"]


def far_back():
    while one(1) and missing:
        # Lines far from the condition, one of them dead.
        one(1)
        return


def after_return():
    n = 0
    while n < 3:
        n += 1
        if n < 2:
            continue
        fail(
            one(n),
        )
        break
    return n


# Where each function begins, and the next one, by its name.
places = {}
with open(globals().get("__file__", "code.py")) as source:
    name, first = "", 0
    for number, line in enumerate(source, 1):
        if line.startswith("def "):
            places[name] = first, number
            name, first = line[4:].split("(")[0], number
places[name] = first, number

names = [
    "while_name while_not_first while_truth while_call",
    "for_name for_number for_range_name for_range_text for_next",
    "if_elif elif_truth elif_call in_list in_tuple in_dict_value in_dict_key in_set unhashable",
    "argument keyword call_itself too_many star binary binary_types comparison and_or condition",
    "methods methods_fail method_argument subscript subscript_range f_string f_string_later",
    "with_name with_entry assert_message assert_fails return_list return_call",
    "decorator_name decorator_calls decorator_argument defaults class_base class_body",
    "list_comprehension comprehension_source comprehension_condition dict_comprehension",
    "lambda_body try_except except_name try_finally raise_call unpack augmented delete",
    "far_back after_return",
]
for name in " ".join(names).split():
    check(name, globals()[name])
