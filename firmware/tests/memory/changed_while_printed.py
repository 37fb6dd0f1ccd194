# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What is printed to may be Python code that changes what is printed.
import array
import io
import json
import traceback


class Writer(io.IOBase):
    def __init__(self, at, change):
        self.left = at
        self.change = change
        self.text = b""

    def write(self, buffer):
        self.text += bytes(buffer)
        self.left -= 1
        if self.left == 0:
            self.change()
            self.kept = [b"\x60\xfe\xff\x7f" * 4 for _ in range(300)]
        return len(buffer)


def changed(name, make, write, change):
    for at in range(1, 12):
        made = make()
        writer = Writer(at, lambda: change(made))
        try:
            write(made, writer)
        except Exception as e:
            print(name, at, repr(e))
        else:
            if at in (1, 4, 11):
                print(name, at, str(writer.text[:60], "utf-8"))


def shown(made, writer):
    print(made, end="", file=writer)


numbers = lambda: list(range(5))
changed("list", numbers, shown, lambda made: made.clear())
changed("json", numbers, json.dump, lambda made: made.clear())
changed("set", lambda: {1, 2, 3, 4, 5}, shown, lambda made: made.clear())
changed("set that grows", lambda: {1, 2, 3}, shown, lambda made: made.update(range(300)))
changed("dict", lambda: {1: 2, 3: 4}, shown, lambda made: made.clear())
changed("array", lambda: array.array("h", range(5)), shown, lambda made: made.extend(bytes(600)))
changed("bytearray", lambda: bytearray(b"abcde"), shown, lambda made: made.extend(bytes(600)))


def raised():
    try:
        raise ValueError([1, 2, 3])
    except ValueError as e:
        return e


def raise_again(error):
    for _ in range(20):
        try:
            raise error
        except ValueError:
            pass
    error.args[0].clear()


changed("traceback", raised, lambda made, writer: traceback.print_exception(made, file=writer), raise_again)

# A list that takes its own items.
made = list(range(1100))
made[10:20] = made
print(made == list(range(10)) + list(range(1100)) + list(range(20, 1100)))
