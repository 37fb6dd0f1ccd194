# A __call__ that takes no object: a static method, a class, a built-in function, what is bound already.
class Static:
    @staticmethod
    def __call__(*positional, **named):
        return positional, named


class OfClass:
    @classmethod
    def __call__(cls, *positional):
        return cls, positional


items = []


class Number:
    __call__ = int


class Add:
    __call__ = items.append


class Length:
    __call__ = len


print(Static()(), Static()(5), Static()(1, k=2))
print(OfClass()(5))
print(Number()("12"), Number()())
print(Add()(3), items, Length()("abc"))
print(list(map(Static(), [1, 2])), sorted([3, 1], key=Number()))
try:
    Add()()
except TypeError as error:
    print(error)
