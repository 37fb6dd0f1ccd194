# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import codeop
import locale
from rainbowio import colorwheel


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


print(locale.getlocale())
print(codeop.compile_command("if True:"), codeop.compile_command("print((1,"))
exec(codeop.compile_command("2 + 3"))
exec(codeop.compile_command("x = 'compiled'\n", "<file>", "exec"))
print(x)
fails(lambda: codeop.compile_command("1 +* 2"))
fails(lambda: codeop.compile_command(5))
fails(lambda: codeop.compile_command("1", symbol="nothing"))

print([f"{colorwheel(i):06x}" for i in (0, 1, 84, 85, 86, 169, 170, 171, 255)])
print(colorwheel(256) == colorwheel(0), colorwheel(85.9), colorwheel(-1))
print([colorwheel(float(x)) for x in ("inf", "-inf", "nan", "1e38")])
fails(lambda: colorwheel("red"))
