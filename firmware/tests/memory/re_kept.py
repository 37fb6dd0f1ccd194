# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# heap: 262144
#
# A regular expression that is compiled for one call, and a text that takes the place of a match, are there
# until they are no longer needed.
import gc
import re


def overwrite():
    gc.collect()
    return [bytearray(b"\x60\xfe" * 24) for _ in range(200)]


kept = []


def replacement(match):
    kept.append(overwrite())
    return "<" + match.group(1) * 3 + ">"


print(re.sub("(b)", replacement, "ab," * 5))
kept.clear()
print(re.sub("(b)", lambda match: "x" * 300, "ab," * 40) == ("a" + "x" * 300 + ",") * 40)

# The heap is full but for some room here and there, which is why it is collected in the middle.
depth = 50
pattern = "(" * depth + "a" + ")" * depth
text = "a" * depth
hold = [None] * 20000
wrong = 0
for step in (1, 2, 3):
    used = 0
    try:
        while True:
            hold[used] = bytearray(16)
            used += 1
    except MemoryError:
        pass
    for i in range(20):
        hold[i] = None
    for free in range(400):
        hold[20 + free * step] = None
        try:
            if re.match(pattern, text) is None or re.search(pattern, text) is None:
                wrong += 1
        except MemoryError:
            pass
    for i in range(20000):
        hold[i] = None
    gc.collect()
print("wrong", wrong)
