# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# A mode that means nothing is refused before anything happens to the file.
with open("/scores.txt", "w") as f:
    f.write("Ada 10\nBob 7\n")
for mode in ("rw", "z", "", "wr", "wa", "rr", "btr", "r++", "b", "+", "rbt", "w b", "rU"):
    try:
        open("/scores.txt", mode)
    except ValueError as e:
        print(repr(mode), e)
print(repr(open("/scores.txt").read()))
for mode in ("r+", "+br", "tr", "a", "ab+", "rb", "r"):
    with open("/scores.txt", mode) as f:
        print(mode, f.tell())
