# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Characters beyond ASCII, where a format takes a number; text in the middle of a line.
print("{:c}|{:c}|".format(233, 0x1F600) == "é|😀|", "%c%c" % (228, 65) == "äA")
for number in (-1, 0x110000):
    try:
        print("%c" % number)
    except OverflowError as error:
        print("OverflowError:", error)
print(len("é".center(5)), "é".center(5) == "  é  ", "日本".center(4) == " 日本 ")
print("ab".center(-3), "ab".center(1), "[" + "ab".center(5) + "]", b"ab".center(4))
print(repr(b"".hex()), repr(bytearray().hex()), repr(b"\x00\xff".hex()))

# Numbers of more digits than a board counts to.
for form in ("{:99999999999}", "{99999999999}", "{:.99999999999f}"):
    try:
        print(len(form.format(1.5)) > 0)
    except (MemoryError, IndexError, ValueError, OverflowError) as error:
        print("no")

from collections import namedtuple

print("%s and %s" % namedtuple("Pair", ("a", "b"))(1, 2))
