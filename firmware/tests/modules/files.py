# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import io
import os


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


with open("/a.txt", "w") as file:
    print(file.write("one\ntwo\nthree\n"))
with open("/a.txt") as file:
    print(repr(file.read()))
with open("/a.txt", "r", encoding="utf-8") as file:
    print(file.readline(), end="")
    print([line for line in file])
with open("/a.txt", "a") as file:
    print("four", file=file)
with open("/a.txt") as file:
    print(file.readlines(), repr(file.read()))
with open("/b.bin", "wb") as file:
    file.write(bytes(range(256)))
    print(file.tell())
with open("/b.bin", "rb") as file:
    print(file.read(3), file.seek(250), file.read(), file.tell())
    buffer = bytearray(4)
    file.seek(-2, 2)
    print(file.readinto(buffer), buffer)
with open("/b.bin", "r+b") as file:
    file.seek(1)
    file.write(b"xyz")
with open("/b.bin", "rb") as file:
    print(file.read(6))
with open("/b.bin", "w"):
    pass
print(os.stat("/b.bin")[6])
with open("/text.txt", "w") as file:
    file.write("h\u00e9llo \u2713")
print(open("/text.txt").read(), os.stat("/text.txt")[6], len(open("/text.txt").read()))
fails(lambda: file.read())
fails(lambda: open("/nothing"))
fails(lambda: open("/nothing/deeper", "w"))
fails(lambda: open("/a.txt", "x").close())
fails(lambda: open("/a.txt").write("no"))
fails(lambda: open("/", "w"))
file = open("/many.txt", "w")
for i in range(2000):
    file.write("line %d\n" % i)
file.close()
with open("/many.txt") as file:
    print(sum(1 for line in file))
text = io.StringIO("memory\nfile")
print(text.readline(), text.read())
data = io.BytesIO()
data.write(b"bytes")
print(data.getvalue(), isinstance(data, io.BytesIO))
