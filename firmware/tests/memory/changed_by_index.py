# An index is asked for its number before the container is looked at, as asking may change it.
from array import array
from collections import deque


class Index:
    def __init__(self, number, change):
        self.number = number
        self.change = change

    def __int__(self):
        self.change()
        return self.number


def told(act):
    try:
        return act()
    except (IndexError, TypeError, ValueError) as error:
        return type(error).__name__


def store(thing, index, value):
    thing[index] = value


def delete(thing, index):
    del thing[index]


def store_from(thing, index):
    thing[index:] = [1, 2]


def delete_to(thing, index):
    del thing[:index]


for number in (0, 4, 7, -1, -8):
    for act in (
        lambda thing, index: thing[index],
        lambda thing, index: thing.pop(index),
        delete,
        lambda thing, index: store(thing, index, 9),
        lambda thing, index: thing[index:],
        lambda thing, index: thing[:index],
        lambda thing, index: thing[-8 : index : 1],
        store_from,
        delete_to,
        lambda thing, index: thing.index(4, index),
        lambda thing, index: thing * index,
    ):
        emptied, grown = list(range(8)), list(range(8))
        print(number, told(lambda: act(emptied, Index(number, emptied.clear))), emptied, end=" ")
        print(told(lambda: act(grown, Index(number, lambda: grown.extend(range(8))))), grown)

queue = deque(range(4), 4)


def drain():
    while queue:
        queue.popleft()


print(told(lambda: queue[Index(2, drain)]), len(queue))
queue.extend(range(4))
print(told(lambda: store(queue, Index(-1, drain), 1)), len(queue))

for make in (bytearray, lambda data: array("h", data)):
    data = make(b"abcd")
    print(told(lambda: data[Index(3, lambda: data.extend(b"efgh"))]), data)
    print(told(lambda: store(data, Index(-1, lambda: data.extend(b"ijkl")), 65)), data)
    print(told(lambda: data[Index(-2, lambda: data.extend(b"mnop")) :]), data)
