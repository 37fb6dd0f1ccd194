# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# A match that the function of re.sub() keeps is there afterwards, and is its own.
import gc
import re

kept = []
print(re.sub("a(.)", lambda match: kept.append(match) or "x", "ab ac ad"))
gc.collect()
others = [bytearray(b"\x60\xfe" * 24) for _ in range(200)]
for match in kept:
    print(match, match.group(0), match.group(1), match.span(), dir(match) == dir(kept[0]))
    for call in (len, lambda m: m(), lambda m: m == 3, list):
        try:
            print(call(match))
        except TypeError as e:
            print(e)
