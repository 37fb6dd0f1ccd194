# Arguments and variables for which the heap or the stack has no room.
import gc


class Counting:
    def count(self, *args):
        return len(args)


def outcome(act):
    gc.collect()
    try:
        return act()
    except (MemoryError, RuntimeError) as error:
        return type(error).__name__


bound = Counting().count
for n in (0, 3, 4, 5, 100, 1000):
    print(n, outcome(lambda: bound(*range(n))), outcome(lambda: Counting().count(*range(n))))
for n in (40000, 48000, 60000, 65000):
    print(n, outcome(lambda: bound(*range(n))))

# Many variables, with a heap that is full but for some holes and room for a call.
names = ["v%d" % i for i in range(600)]
exec("def many():\n " + "\n ".join([name + " = 1" for name in names]) + "\n return locals and v599\n")
print(outcome(many))
room = bytearray(512)
full = []
for size in (4096, 1024, 256, 64):
    try:
        while True:
            full.append(bytearray(size))
    except MemoryError:
        pass
room = None
told = outcome(many)
full = None
print(told in (1, "MemoryError"), outcome(many))
