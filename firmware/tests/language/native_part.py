# An object of a class made from a built-in one has one of that within, whatever methods of its argument give.
class Odd:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value

    def __reversed__(self):
        return self.value


class Bytes(bytes):
    pass


class Back(reversed):
    pass


class Later(bytes):
    def __init__(self, value):
        super().__init__(value)


for value in (5, 1.5, None, "text", [1], object(), b"right", bytearray(b"x")):
    for made in (Bytes, Back, Later):
        try:
            result = made(Odd(value))
            print(made.__name__, list(result))
        except (TypeError, RuntimeError) as error:
            print(made.__name__, error)
print(list(Back([1, 2])), Bytes(b"ab"), list(Later(b"abc")))
