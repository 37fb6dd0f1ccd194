# Containers made of what says one length and has another, or changes while it is looked at.
from array import array


class Lying:
    def __init__(self, length, count):
        self.length = length
        self.count = count

    def __len__(self):
        return self.length

    def __iter__(self):
        return iter([7] * self.count)


class Number:
    def __init__(self, value, change):
        self.value = value
        self.change = change

    def __int__(self):
        self.change()
        return self.value

    def __float__(self):
        self.change()
        return float(self.value)


for make in (bytearray, bytes, lambda items: array("q", items), list, tuple, lambda items: dict.fromkeys(items)):
    for length, count in ((3, 1000), (0, 100), (1000, 3), (-5, 10), (2**29, 10), (2**30, 10), (10**30, 10), ("x", 10)):
        try:
            print(length, count, len(make(Lying(length, count))))
        except (MemoryError, TypeError, ValueError, OverflowError) as error:
            print(length, count, type(error).__name__)

for code in "bhiqfd":
    items = [Number(1, lambda: items.extend([3] * 30)), 2]
    print(code, array(code, items))
    items = [Number(1, lambda: items.clear()), 2, 3]
    print(code, array(code, items))

    # An item that puts others before itself, where there is room for one, and for none.
    for begin in range(12):
        made = array(code, bytes(0))
        for number in range(begin):
            made.append(number)
        made.append(Number(9, lambda: made.append(8)))
        made.append(Number(9, lambda: made.extend(made)))
        for number in range(20):
            made.append(5)
        print(begin, len(made), sum(made))
try:
    made.append(Number(9, lambda: 1 / 0))
except ZeroDivisionError:
    print(len(made))
