"""Runs the program on standard input as __main__ with the libraries of two folders, as boards import them.

usage: library-in-cpython.py FOLDER OTHERS

What CPython has itself comes before OTHERS: so asyncio is compared with CPython's own.
"""

import __future__

import importlib.machinery
import sys
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
