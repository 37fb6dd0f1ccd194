# A built-in function that is found in a class made from a built-in one takes objects of both, and no others.
import array
import collections
import io


class Log(list):
    def add(self, text):
        Log.append(self, text)


class Config(dict):
    def __init__(self, **named):
        super().__init__()
        Config.update(self, named)


class Text(str):
    def upper(self):
        return "up: " + Text.__base_upper__(self)


class Words(Text):
    pass


Text.__base_upper__ = str.upper


class Plain(str):
    pass


class Bytes(bytearray):
    pass


class Array(array.array):
    pass


class Queue(collections.deque):
    pass


class Chosen(set):
    pass


class Pair(collections.namedtuple("Pair", "a b")):
    pass


class Number(int):
    pass


class Stream(io.StringIO):
    pass


log = Log()
log.add("a")
log.add("b")
Log.append(log, "c")
Log.sort(log, reverse=True)
print(log, len(log), Log.copy([1]), Log.index(log, "c"))
config = Config(a=1)
print(config, Config.items(config), Config.get(config, "a"), Config.get({"b": 2}, "b"))
print(Plain.upper(Plain("a")), Plain.upper("b"), Plain.find(Plain("abc"), "c"), Plain.join(",", ["x", "y"]))
data = Bytes(b"ab")
Bytes.append(data, 99)
numbers = Array("i", [1])
Array.append(numbers, 2)
queue = Queue((), 3)
Queue.append(queue, 1)
chosen = Chosen((1,))
Chosen.add(chosen, 1)
print(data, numbers, len(queue), chosen, Pair.index(Pair(1, 2), 2), Number.to_bytes(Number(5), 2, "big"))
stream = Stream("text")
print(Stream.read(stream, 2), Stream.getvalue(stream))
for call in (
    lambda: Log.append(5, 1),
    lambda: Log.append(object(), 1),
    lambda: Log.append(config, 1),
    lambda: list.append(log, 1),
    lambda: Plain.upper(b"a"),
    lambda: Words("a").upper(),
    lambda: Pair.index((1, 2), 2),
    lambda: Stream.read(log),
    lambda: Log.append(),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
