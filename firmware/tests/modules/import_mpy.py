# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# .mpy files are not loaded, and it says so.
for name in ("compiled", "package", "package.part", "both", "nothing"):
    try:
        module = __import__(name)
        print(name, module.__file__)
    except Exception as e:
        print(type(e).__name__, e)
