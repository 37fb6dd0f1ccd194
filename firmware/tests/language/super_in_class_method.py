# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# In a class method super() has no object: what a native class has there must not take the class for one.


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


def tries(base, names, *args):
    class Own(base):
        @classmethod
        def of(cls, name):
            return getattr(super(), name)

        @classmethod
        def begins(cls):
            return super().__init__(*args)

    class Below(Own):
        pass

    print("--", base.__name__)
    for cls in Own, Below:
        for name in names:
            fails(lambda: cls.of(name)() and "something")
        fails(cls.begins)
        print(isinstance(cls(*args), base))
    return Own


Own = tries(list, ("append", "missing", "__len__", "__init__", "__next__"))
Own.of("append")([], 1)
items = [1]
Own.of("append")(items, 2)
print(items)
Own = tries(dict, ("keys", "fromkeys", "missing"), {1: 2})
fails(lambda: Own.of("fromkeys")((1, 2)))
tries(ValueError, ("args", "__traceback__", "missing"), 1)
tries(bytearray, ("decode", "missing"), 3)
tries(int, ("to_bytes", "from_bytes", "missing"), 3)
tries(Exception, ("with_traceback", "args"))
