"""Runs the program on standard input as __main__ with the libraries of two folders, as boards import them.

Time is the program's own, however fast the computer is: it goes by while it sleeps, and a little for each
look at the clock.

usage: library-in-cpython.py FOLDER OTHERS

What CPython has itself comes before OTHERS: so asyncio is compared with CPython's own.
"""

import __future__

import importlib.machinery
import selectors
import sys
import time
import types


class Loader(importlib.machinery.SourceFileLoader):
    """Does not evaluate annotations, whose names come from packages that boards do not have."""

    def source_to_code(self, data, path, *, _optimize=-1):
        flags = __future__.annotations.compiler_flag
        return compile(data, path, "exec", flags, dont_inherit=True, optimize=_optimize)


def find(folder):
    if not folder.startswith(tuple(folders)):
        raise ImportError(folder)
    return importlib.machinery.FileFinder(folder, (Loader, [".py"]))


now_ns = time.monotonic_ns()


def sleep(seconds):
    global now_ns
    now_ns += int(seconds * 1_000_000_000)


def select(self, timeout=None):
    if timeout is not None and timeout > 0:
        sleep(timeout)
    return really_select(self, 0 if timeout is not None else None)


def monotonic_ns():
    sleep(0.000_01)
    return now_ns


time.sleep = sleep
time.monotonic_ns = monotonic_ns
time.monotonic = lambda: monotonic_ns() / 1_000_000_000
really_select = selectors.DefaultSelector.select
selectors.DefaultSelector.select = select

# Some ask where they run, and import more for CPython.
sys.implementation.name = "circuitpython"
sys.implementation.version = (10, 1, 4)
micropython = types.ModuleType("micropython")
micropython.const = lambda value: value
sys.modules["micropython"] = micropython

folders = sys.argv[1:]
sys.path[:1] = folders[:1]
sys.path += folders[1:]
sys.path_hooks.insert(0, find)

program = types.ModuleType("__main__")
sys.modules["__main__"] = program
exec(compile(sys.stdin.read(), "code.py", "exec", dont_inherit=True), program.__dict__)
