# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# Classes as a full build of CircuitPython has them: which hooks it calls, and which it does not.


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


print("-- descriptors")


class Descriptor:
    def __set_name__(self, owner, name):
        print("named", name)

    def __get__(self, instance, owner):
        print("get", type(instance).__name__, owner.__name__)
        return 5

    def __set__(self, instance, value):
        print("set", type(instance).__name__, value)

    def __delete__(self, instance):
        print("delete", type(instance).__name__)


class Base:
    described = Descriptor()
    plain = 6

    @property
    def kind(self):
        return type(self).__name__

    @property
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = value

    write_only = property(None, lambda self, value: print("wrote", value))

    @property
    def read_only(self):
        return 7

    @property
    def deletable(self):
        return 8

    @deletable.deleter
    def deletable(self):
        print("deleted")

    def method(self):
        return type(self).__name__

    @classmethod
    def of_class(cls):
        return cls.__name__

    @staticmethod
    def static():
        return "static"


class Derived(Base):
    def through_super(self, name):
        return getattr(super(), name)

    def called_through_super(self):
        return super().kind()

    def stores(self):
        super().plain = 3

    @classmethod
    def in_class(cls, name):
        return getattr(super(), name)


base = Base()
print(base.described, base.plain, base.kind)
base.described = 9
del base.described
print(type(Base.described).__name__, type(Base.kind).__name__)
base.size = 10
print(base.size, base._size)
base.write_only = 11
fails(lambda: base.write_only)
fails(lambda: setattr(base, "read_only", 1))
fails(lambda: delattr(base, "read_only"))
del base.deletable

print("-- super()")
derived = Derived()
derived.size = 12
for name in "described", "plain", "kind", "read_only", "write_only", "size", "missing":
    fails(lambda: derived.through_super(name))
print(derived.through_super("method")(), derived.through_super("of_class")())
print(derived.through_super("static")())
fails(derived.called_through_super)
fails(derived.stores)
for name in "described", "plain", "kind":
    fails(lambda: Derived.in_class(name))
print(Derived.in_class("of_class")(), Derived.in_class("static")())
fails(lambda: super(1, base))
fails(lambda: super(Derived, base))

print("-- what a class is given later")
fails(lambda: setattr(Base, "later", property(lambda self: 1)))


class Alone:
    pass


class Parent:
    pass


class Child(Parent):
    pass


Alone.later = property(lambda self: "later")
print(Alone().later)
fails(lambda: setattr(Parent, "later", property(lambda self: 1)))

print("-- hooks that are not there")


class Hooks:
    def __init_subclass__(cls):
        print("not called")

    def __setattr__(self, name, value):
        print("not called")

    def __delattr__(self, name):
        print("not called")

    def __getattribute__(self, name):
        print("not called")

    def __getattr__(self, name):
        return "no " + name

    def __format__(self, how):
        return "not called"


class Hooked(Hooks):
    pass


hooked = Hooked()
hooked.x = 1
print(hooked.x, hooked.y, hasattr(hooked, "__get__"))
del hooked.x
print("{}".format(hooked)[:14])

print("-- operators")


class Number:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "Number({!r})".format(self.value)

    def __radd__(self, other):
        return Number(("radd", other))

    def __rsub__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return Number(("rmul", other))

    def __rpow__(self, other):
        return Number(("rpow", other))

    def __rmatmul__(self, other):
        return Number(("rmatmul", other))

    def __iadd__(self, other):
        return Number(("iadd", other))

    def __and__(self, other):
        return Number(("and", other))

    def __bytes__(self):
        return b"bytes"


print(1 + Number(2), "a" + Number(2), 2 ** Number(2), [] @ Number(2), Number(1) * Number(2))
fails(lambda: 1 - Number(2))
fails(lambda: Number(1) * 2)
number = Number(1)
number += 3
print(number)
number &= 4
print(number, bytes(number))

print("-- object")
fails(lambda: object.__new__(int))
fails(lambda: object.__new__(3))
print(type(object.__new__(Alone)).__name__)


class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Singleton(1) is Singleton(2))
