# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Tells the keywords, and the names in each module and class, on a board. Each line about names is one JSON list:
# what they belong to, and the names. MODULES, those that are in the firmware itself, is set by ask-firmware.ts.
import board
import gc
import json
import os
import sys

KEYWORDS = """False None True and as assert async await break class continue def del elif else
except finally for from global if import in is lambda nonlocal not or pass raise return try while
with yield""".split()
# Some attributes are there only in objects. Enough to make one of most classes:
ARGUMENTS = ((), (board.D13,), (board.NEOPIXEL, 10))


def is_keyword(word):
    try:
        compile(word + " = 1", "", "exec")
    except SyntaxError:
        return True
    return False


def kind(value):
    if isinstance(value, type):
        return "class"
    if type(value) is type(sys):
        return "module"
    return "function" if callable(value) else "value"


def example(made_of):
    for arguments in ARGUMENTS:
        try:
            return made_of(*arguments)
        except Exception:
            pass
    return made_of


def tell(what, name, thing):
    names = {}
    for each in dir(thing):
        if not each.startswith("_"):
            try:
                names[each] = kind(getattr(thing, each))
            except Exception:
                names[each] = "value"
    print(json.dumps([what, name, names]))


print(json.dumps(["keywords", "", {word: "keyword" for word in KEYWORDS if is_keyword(word)}]))
for name in sorted(set(MODULES + [file.split(".")[0] for file in os.listdir("/lib")])):
    if name.startswith("_"):
        continue
    try:
        module = __import__(name)
    except ImportError:
        continue
    tell("modules", name, module)
    for member in dir(module):
        value = getattr(module, member)
        if isinstance(value, type) and not issubclass(value, BaseException):
            tell("classes", name + "." + member, example(value))
    module = value = None
    gc.collect()
