# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A .mpy file that is cut off anywhere, or of another kind, is a ValueError.
import sys

with open("/lib/victim.mpy", "rb") as file:
    whole = file.read()


def load(content):
    with open("/lib/changed.mpy", "wb") as file:
        file.write(content)
    sys.modules.pop("changed", None)
    try:
        import changed

        return changed.__file__
    except Exception as e:
        return "{}: {}".format(type(e).__name__, e)


print(load(whole), load(whole + b"more"))
print([load(whole[:length]) for length in range(2)], {load(whole[:length]) for length in range(2, len(whole))})

header = whole[:4]
for change in (b"M\x06\x00\x1f", b"C\x05\x00\x1f", b"C\x06\x00\x20", b"C\x06\x00\x1e", b"C\x06\x03\x1f",
               b"C\x06\x17\x1f", b"C\x06\x16\x1f", b"PK\x03\x04", b"<!DO"):
    print(change, load(change + whole[4:]))

NO_NAMES = header + b"\x00\x00"
ONE_NAME = header + b"\x01\x00\x02x\x00"
for what, content in (
    ("a number without end", header + b"\xff" * 20),
    ("more names than bytes", header + b"\x87\xff\xff\xff\x7f\x00"),
    ("no name for the source", NO_NAMES + b"\x20\x18\x02\x01\x51\x63"),
    ("a shared name beyond the last", header + b"\x01\x00\xff\x7f"),
    ("a name that is no text", header + b"\x01\x00\x02\xff\x00\x20\x18\x02\x01\x51\x63"),
    ("a name that is too long", header + b"\x01\x00\x84\x00" + b"x" * 300),
    ("an object of no kind", header + b"\x01\x01\x02x\x00\x0b\x00"),
    ("an integer that is none", header + b"\x01\x01\x02x\x00\x07\x01x"),
    ("native code", ONE_NAME + b"\x21\x18\x02\x01\x51\x63"),
    ("a function of nothing", ONE_NAME + b"\x00"),
    ("one that returns None", ONE_NAME + b"\x28\x00\x02\x00\x51\x63"),
    ("a name that is not there", ONE_NAME + b"\x28\x00\x02\x01\x51\x63"),
    ("no end", ONE_NAME + b"\x20\x00\x02\x00\x51"),
    ("an instruction of no kind", ONE_NAME + b"\x28\x00\x02\x00\x02\x63"),
    ("a stack that is too small", ONE_NAME + b"\x30\x00\x02\x00\x51\x51\x63"),
    ("nothing on the stack", ONE_NAME + b"\x20\x00\x02\x00\x63"),
    ("a jump to outside", ONE_NAME + b"\x30\x00\x02\x00\x42\x7f\x63"),
    ("a loop whose stack grows", ONE_NAME + b"\x30\x78\x02\x00\x51\x42\x3d"),
    ("a variable that is not there", ONE_NAME + b"\x28\x00\x02\x00\xb7\x63"),
    ("a cell that is none", ONE_NAME + b"\x30\x08\x02\x00\x25\x00\x63"),
    ("a child that is not there", ONE_NAME + b"\x30\x08\x02\x00\x32\x00\x63"),
    ("the end of a block that is none", ONE_NAME + b"\x30\x00\x02\x00\x51\x5d\x63"),
    (
        "defaults that are no tuple",
        ONE_NAME + b"\x54\x10\x02\x00\x51\x53\x33\x00\x59\x51\x63\x01\x38\x89\x01\x04\x00\x00\x51\x63",
    ),
    ("an argument for a module", ONE_NAME + b"\x38\x09\x04\x00\x00\x51\x63"),
):
    print(what, "-", load(content))
