# A class of a native stream is one, too: what print() and others write to it goes to the native
# object within.
import io
import json


class Text(io.StringIO):
    pass


class Deeper(Text):
    def __init__(self, name):
        super().__init__("[1, 2, 3]")
        self.name = name


class Bytes(io.BytesIO):
    pass


class Forgetful(io.StringIO):
    def __init__(self):
        self.a = self.b = self.c = 1


class Early(io.StringIO):
    def __init__(self):
        print(attempt(print, "x" * 100, file=self))


class Plain:
    pass


class Second(Plain, io.StringIO):
    pass


class Logged(io.IOBase):
    def write(self, b):
        print("log", b)
        return len(b)


def attempt(function, *args, **kw):
    try:
        return function(*args, **kw)
    except Exception as error:
        return repr(error)


text = Text()
print("x" * 100, 5, file=text)
print(len(text.getvalue()), text.getvalue()[-4:])
deeper = Deeper("d")
print(json.load(deeper), deeper.name)
json.dump({"a": 1}, deeper)
print(deeper.getvalue())
data = Bytes()
print("text", file=data)
print(data.getvalue())
print(attempt(print, "x" * 100, file=Forgetful()))
print(attempt(json.load, Forgetful()))
Early()
print(attempt(print, "x" * 100, file=Second()))
text.close()
print(attempt(print, "x" * 100, file=text))
print("x", file=Logged())
with open("/out.txt", "w") as file:
    kind = type(file)
print(attempt(lambda: type("File", (kind,), {})))
