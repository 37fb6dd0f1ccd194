# super() in a method that was called with what is no object of its class: what a Python class has is found,
# what needs the native object within is not.
class Items(list):
    def add(self):
        return super().append(1)

    def fill(self):
        super().__init__((1, 2))
        return len(self)

    def appender(self):
        return super().append


class Wrong(ValueError):
    def arguments(self):
        return super().args


class Parent:
    def kind(self):
        return type(self)


class Child(Parent):
    def kind(self):
        return super().kind()


class Pairs(dict):
    pass


class Missing(KeyError):
    pass


class Plain:
    pass


strangers = (5, 1.5, None, "text", [], len, Plain, Plain(), Pairs(), Missing(1), OSError(2))
for function in (Items.add, Items.fill, Items.appender, Wrong.arguments, Child.kind):
    for stranger in strangers + (Items((3,)), Wrong(4)):
        try:
            print(type(stranger), str(function(stranger))[:14])
        except (AttributeError, TypeError) as error:
            print(type(stranger), repr(error))
