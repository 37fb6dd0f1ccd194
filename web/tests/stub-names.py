"""Prints the names that CircuitPython's stubs give modules, one on a line: "digitalio.DigitalInOut.value".

usage: stub-names.py STUBS-FOLDER MODULE...

Names that begin with _ are left out, and what a module only has imported. A module without a stub, such as
sys, has no names.
"""

import ast
import pathlib
import re
import sys


def names(body):
    for node in body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign):
            yield node.target.id
        elif isinstance(node, ast.ClassDef) and not is_protocol(node):
            yield node.name
            yield from (f"{node.name}.{name}" for name in names(node.body))


def is_protocol(node):
    """Whether a class is there for type checkers alone."""
    return any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases)


def is_public(name):
    return not any(part.startswith("_") for part in name.split("."))


def parse(text):
    # Type parameters, which Python before 3.12 cannot read.
    return ast.parse(re.sub(r"^( *def \w+)\[\w+\]", r"\1", text, flags=re.MULTILINE))


stubs, *modules = sys.argv[1:]
for module in modules:
    stub = pathlib.Path(stubs, f"{module}-stubs", "__init__.pyi")
    if stub.exists():
        found = filter(is_public, names(parse(stub.read_text()).body))
        for name in dict.fromkeys(found):
            print(f"{module}.{name}")
