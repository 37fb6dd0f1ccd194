# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 262144
#
# What bytecode counts in few bits: as many as there may be work, and more are refused.


def attempt(what, n, source):
    try:
        names = {"got": None}
        exec(source, names)
        print(what, n, names["got"])
    except (RuntimeError, SyntaxError) as error:
        print(what, n, type(error).__name__, error)


def listed(n, form="{}", between=","):
    return between.join([form.format(i) for i in range(n)])


def nested(n, kind):
    lines = ["def f():", " for i in range(9):"]
    for depth in range(n):
        lines.append(" " * (depth + 2) + ("try:" if kind == "try" else "with manager:"))
    lines.append(" " * (n + 2) + "break")
    if kind == "try":
        for depth in range(n - 1, -1, -1):
            lines.append(" " * (depth + 2) + "finally: pass")
    return "class Manager:\n def __enter__(self): pass\n def __exit__(self, *a): pass\nmanager = Manager()\n" + "\n".join(lines) + "\n return i\ngot = f()\n"


# First of all, while the heap has room for so much in one piece.
for n in (127, 128):
    for kind in ("try", "with"):
        attempt(kind, n, nested(n, kind))

many = "def count(*args, **kwargs): return len(args), len(kwargs)\n"
for n in (255, 256, 600):
    attempt("arguments", n, many + "got = count(" + listed(n) + ")")
    attempt("method arguments", n, many + "class A:\n count = count\ngot = A().count(" + listed(n) + ")")
    attempt("keywords", n, many + "got = count(" + listed(n, "a{}=0") + ")")
    attempt("both", n, many + "got = count(" + listed(n) + "," + listed(n, "a{}=0") + ")")
    attempt("with a star", n, many + "got = count(*(1, 2)," + listed(n - 1) + ")")
    attempt("with two stars", n, many + "got = count(" + listed(n) + ", **{'b': 1})")
    attempt("f-string", n, "got = len(f'" + "{0}" * n + "')")
    attempt("before a star", n, listed(n, "a{}") + ", *b = range(700)\ngot = a1, len(b)")
    attempt("after a star", n, "*b, " + listed(n, "a{}") + " = range(700)\ngot = a1, len(b)")
    closed = "def f():\n " + listed(n, "a{}", "=") + "= 3\n def g(x=1): return x," + listed(n, "a{}") + "\n return g\n"
    attempt("closed over", n, closed + "got = len(f()())")
for n in (253, 254):
    attempt("bases", n, "class A: pass\ntry:\n class B(" + listed(n, "A") + "): pass\nexcept TypeError: got = 'refused'")
