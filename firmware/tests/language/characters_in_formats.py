# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Characters beyond ASCII, where a format takes a number.
print("{:c}|{:c}|".format(233, 0x1F600) == "é|😀|", "%c%c" % (228, 65) == "äA")
for number in (-1, 0x110000):
    try:
        print("%c" % number)
    except OverflowError as error:
        print("OverflowError:", error)
print("ab".center(1), "[" + "ab".center(5) + "]", b"ab".center(4))

# Numbers of more digits than a board counts to.
for form in ("{:99999999999}", "{99999999999}", "{:.99999999999f}"):
    try:
        print(len(form.format(1.5)) > 0)
    except (MemoryError, IndexError, ValueError, OverflowError) as error:
        print("no")
