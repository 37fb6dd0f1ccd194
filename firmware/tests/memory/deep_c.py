# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 262144 4194304
# C that recurses by itself, or multiplies sizes, with more than there is room for: an exception at
# worst, and the program goes on.
import json
import re


def nested_list(n):
    x = []
    for _ in range(n):
        x = [x]
    return x


def nested_tuple(n):
    x = ()
    for _ in range(n):
        x = (x,)
    return x


def nested_dict(n):
    x = {}
    for _ in range(n):
        x = {1: x}
    return x


def chained(wrap, n=1000):
    x = [1]
    for _ in range(n):
        x = wrap(x)
    return list(x)


def inherited(n):
    kind = type("Kind", (), {})
    for _ in range(n):
        kind = type("Kind", (kind,), {})
    return kind


N = 5000
ways = [
    ("re star", lambda: re.match("(a*)*b", "a" * N)),
    ("re any", lambda: re.match("(.*)*x", "a" * N)),
    ("re class", lambda: re.search("([ab]|c)*d", "abc" * N)),
    ("re groups", lambda: re.compile("(" * 2000 + ")" * 2000)),
    ("re sub", lambda: re.sub("(a|b)*", "c", "ab" * N)),
    ("list ==", lambda: nested_list(N) == nested_list(N)),
    ("list <", lambda: nested_list(N) < nested_list(N)),
    ("tuple ==", lambda: nested_tuple(N) == nested_tuple(N)),
    ("dict ==", lambda: nested_dict(N) == nested_dict(N)),
    ("hash", lambda: hash(nested_tuple(N))),
    ("repr", lambda: repr(nested_list(N))),
    ("in", lambda: nested_list(N) in [nested_list(N)]),
    ("index", lambda: [nested_list(N)].index(nested_list(N))),
    ("count", lambda: (nested_tuple(N),).count(nested_tuple(N))),
    ("dict key", lambda: {nested_tuple(N): 1}[nested_tuple(N)]),
    ("set", lambda: {nested_tuple(N)} == {nested_tuple(N)}),
    ("dumps", lambda: json.dumps(nested_list(N))),
    ("loads", lambda: json.loads("[" * N + "]" * N)),
    ("loads {", lambda: json.loads('{"a":' * N + "1" + "}" * N)),
    ("eval (", lambda: eval("(" * N + ")" * N)),
    ("eval [", lambda: eval("[" * N + "]" * N)),
    ("eval -", lambda: eval("-" * N + "1")),
    ("eval not", lambda: eval("not " * N + "1")),
    ("eval if", lambda: eval("1 if 1 else " * N + "1")),
    ("eval **", lambda: eval("1**" * N + "1")),
    ("eval lambda", lambda: eval("lambda:" * 500 + "1")),
    ("eval call", lambda: eval("f(" * N + ")" * N)),
    ("exec if", lambda: exec("\n".join(" " * i + "if 1:" for i in range(200)))),
    ("map", lambda: chained(lambda x: map(lambda y: y, x))),
    ("filter", lambda: chained(lambda x: filter(None, x))),
    ("zip", lambda: chained(zip)),
    ("enumerate", lambda: chained(enumerate)),
    ("iter", lambda: chained(lambda x: (y for y in x))),
    ("inherit", lambda: inherited(500)().missing),
    ("isinstance", lambda: isinstance(inherited(500)(), int)),
    ("issubclass", lambda: issubclass(inherited(500), str)),
    ("list * big", lambda: [0] * (1 << 30)),
    ("list * huge", lambda: [0, 1] * (1 << 29)),
    ("tuple * big", lambda: (0,) * (1 << 30)),
    ("str * big", lambda: "ab" * (1 << 31)),
    ("bytes * big", lambda: b"abcd" * (1 << 30)),
    ("bytearray big", lambda: bytearray(0xFFFFFFFF)),
    ("bytes big", lambda: bytes(0x3FFFFFFF)),
    ("pad", lambda: "{:>999999999}".format(1)),
    ("percent pad", lambda: "%999999999d" % 1),
    ("shift", lambda: 1 << int("999999999")),
    ("range list", lambda: list(range(1 << 30))),
]
for name, way in ways:
    try:
        way()
    except (RuntimeError, MemoryError, ValueError, OverflowError, SyntaxError) as error:
        pass
    except AttributeError:
        assert name == "inherit"
    print(name)
print("alive", sum(range(100)))
