# The traceback of an exception whose own text raises: the program ends, the machine does not.
class Rude:
    def __str__(self):
        raise KeyError("no")

    __repr__ = __str__


raise ValueError(Rude())
