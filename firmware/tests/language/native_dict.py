# What __dict__ of a built-in class has looks at its object's type, as what is looked up there does.
for made, name in ((list, "append"), (tuple, "index"), (str, "upper"), (dict, "pop"), (set, "add"), (bytes, "find")):
    for stranger in (5, 1.5, None, object(), int):
        try:
            print(made.__dict__[name](stranger, 1))
        except TypeError as error:
            print(error)
items = [1]
list.__dict__["append"](items, 2)
print(items, str.__dict__["upper"]("text"), dict.__dict__["fromkeys"])
try:
    list.__dict__["append"] = None
except TypeError as error:
    print(error)


class Taken:
    append = list.__dict__["append"]


try:
    Taken().append(1)
except TypeError as error:
    print(error)
