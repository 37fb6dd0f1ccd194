# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Text is shown as it is, but for what has no shape.
print(["né"], ("日本", "😀"), {"ö": "\xa0\xad\x7f\x00"})
print(repr("\u2003\u2028\uffff\U0001ffff\u2010"), repr("it's é\n"))
print(b"\xc3\xa9", bytearray("é", "utf-8"))
