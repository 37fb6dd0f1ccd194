# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Letters after a backslash, and the places that search() and match() are kept to.
import re

print(re.compile(r"\r?\n").split("a\r\nb"), re.sub(r"\n +", "|", "x\n  y"))
print(re.match(r"\t\v\a?\b\f", "\t\v\a\b\f").span())
# In a class it is what a range begins with that ends with the letter, as on a board: [\n] is [\n-n].
print(re.match(r"[^\n]+", "ab\nc"), re.match(r"[\n]+", "\n9ano").span())
print(re.match(r"\.\\\d\-", r".\7-").group(0), re.match(r"[\]\-a]+", "]-ab").end())
p = re.compile("b+")
print(p.search("abcbb", 2).group(0), p.match("abbb", 1, 3).group(0))
m = p.search("äöbbü", 1, 4)
print(m.span(), m.start(), m.end(), m.group(0), p.search("äöbbü", 2, 3).span())
print(p.search("bb", 2), p.search("bb", 1, 1), p.search("bb", -5, 99).span(), p.match("abb", 1).span())
print(p.search(b"\xc3\xa4bb", 2).span(), re.search("b+", "abb", 2).span())
print(re.search("^b", "ab", 1), re.search("b$", "abc", 0, 2))
for wrong in ("(", "*a", "[a"):
    try:
        re.compile(wrong)
    except ValueError as e:
        print(e)
