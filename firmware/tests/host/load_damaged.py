# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Loads each of the damaged files m0.mpy, m1.mpy, ... and calls what it finds in them.
def use(value, depth):
    for arguments in ((), (1,), (1, 2), ([1, 2, 3, 4],)):
        try:
            result = value(*arguments)
            for _, item in zip(range(5), result if hasattr(result, "__iter__") else (result,)):
                if depth and callable(item):
                    use(item, depth - 1)
        except Exception:
            pass


for number in range(COUNT):
    try:
        module = __import__("m%d" % number)
    except Exception as e:
        print(number, type(e).__name__, e)
        continue
    for name in dir(module):
        value = getattr(module, name)
        if callable(value):
            use(value, 1)
    print(number, "loaded")
print("all done")
