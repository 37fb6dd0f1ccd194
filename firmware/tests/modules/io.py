# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import io


def fails(act):
    try:
        print(repr(act()))
    except Exception as e:
        print(type(e).__name__, e)


print(sorted(name for name in dir(io) if name[0] != "_"), io.open is open)
print("-- text")
text = io.StringIO("one\ntwo\r\nthree")
print(repr(text.read(2)), repr(text.readline()), text.tell(), list(text))
print(text.seek(0), text.write("ONE!"), text.seek(-2, 2), repr(text.read()), repr(text.getvalue()))
print(text.seek(3, 0), text.seek(2, 1), text.tell(), list(text))
text.seek(100)
print(repr(text.read()), text.write("far"), len(text.getvalue()))
with io.StringIO() as other:
    print(other.write("é"), repr(other.getvalue()), print("more", file=other))
fails(lambda: other.getvalue())
fails(lambda: other.write("x"))
fails(lambda: io.StringIO(b"bytes").read())
fails(lambda: text.write(5))
fails(lambda: text.seek(-200, 1))
print("-- bytes")
data = io.BytesIO(b"12345")
buffer = bytearray(3)
print(data.readinto(buffer), buffer, data.readinto(buffer), buffer, data.read(), data.readinto(buffer))
print(data.write(bytearray(b"678")), data.getvalue(), data.flush(), data.close())
fails(lambda: data.read())
fails(lambda: io.BytesIO("text").getvalue())
fails(lambda: io.BytesIO(b"").write(5))
print(list(io.BytesIO(b"ab\ncd")), [line for line in io.BytesIO(b"1\n\n2")])
print("-- files")
with open("t.txt", "w") as file:
    print(file.write("Zoë\nline 2\n"), file.tell())
with open("t.txt") as file:
    print(repr(file.read(3)), file.tell(), file.seek(1), repr(file.readline()), file.readlines())
with open("t.txt", "rb") as file:
    print(file.read(4), file.readinto(buffer), buffer, file.seek(-2, 2), file.read())
with open("t.txt", "r+") as file:
    file.seek(5)
    file.write("LINE")
    file.seek(0)
    print(list(file))
fails(lambda: file.read())
fails(lambda: file.write("x"))
with open("t.txt", "a") as file:
    print(file.tell(), file.write("end"))
fails(lambda: open("t.txt").write("x"))
fails(lambda: open("none.txt"))
fails(lambda: open("t.txt", "x"))
fails(lambda: open("/none/t.txt", "w"))
fails(lambda: open("t.txt", mode="rb", encoding="utf-8").read(4))
fails(lambda: open(5))


print("-- streams of Python's")


class Upper(io.IOBase):
    def __init__(self):
        self.texts = []
        self.left = b"abc\ndef\n"

    def write(self, data):
        self.texts.append(str(data, "utf-8").upper())
        return len(data)

    def readinto(self, buffer):
        count = min(len(buffer), len(self.left))
        buffer[:count] = self.left[:count]
        self.left = self.left[count:]
        return count

    def ioctl(self, request, argument):
        return 0


upper = Upper()
print("text", 5, file=upper)
print(upper.texts)
fails(lambda: upper.read(2))
fails(lambda: upper.readline())
print(isinstance(upper, io.IOBase), io.IOBase)


class Mute(io.IOBase):
    pass


fails(lambda: print("text", file=Mute()))
