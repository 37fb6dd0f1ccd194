# countio, with edges from countio.trace: each counts, however short it is, asleep or awake.
import board
import countio
import digitalio
import gc
import time
from countio import Counter, Edge
from digitalio import Pull


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except Exception as error:
        print(what, repr(error))


def wait_until(moment):
    time.sleep(max(0, moment - time.monotonic()))


print(Edge.RISE, Edge.FALL, Edge.RISE_AND_FALL, Edge.RISE == Edge.FALL)
show("pin", Counter)
show("pin", Counter, 5)
show("pin", Counter, board.A1, Edge.RISE)
show("edge", Counter, board.A1, edge=1)
show("pull", Counter, board.A1, pull=1)
with digitalio.DigitalInOut(board.A1):
    show("taken", Counter, board.A1)

falls = Counter(board.A1, pull=Pull.UP)
rises = Counter(board.A2, edge=Edge.RISE, pull=Pull.UP)
both = Counter(board.A3, edge=Edge.RISE_AND_FALL, pull=Pull.UP)
presses = Counter(board.BUTTON_A, edge=Edge.RISE, pull=Pull.DOWN)


def counts():
    return falls.count, rises.count, both.count, presses.count


show("taken", digitalio.DigitalInOut, board.A1)
print(counts())
wait_until(1)
print("asleep", *counts())
while time.monotonic() < 2:
    pass
print("awake", *counts())
falls.reset()
rises.count = 2**31 - 1
both.count = -5
print(*counts())
show("count", setattr, both, "count", "5")
show("count", setattr, both, "count", 1.5)
wait_until(3)
print("from there", *counts())
falls.deinit()
falls.deinit()
show("no more", getattr, falls, "count")
show("no more", setattr, falls, "count", 1)
show("no more", falls.reset)

# Again, with nothing of before
with Counter(board.A1, edge=Edge.FALL, pull=Pull.UP) as falls:
    print(*counts())
    wait_until(4)
    print(*counts())
rises.deinit()
both.deinit()
presses.deinit()
rises = both = presses = None

# What nobody holds is let go of; a chip has 8 channels
pins = (board.A1, board.A2, board.A3, board.A4, board.A5, board.A6, board.TX, board.BUTTON_A, board.BUTTON_B)
counters = [Counter(pin) for pin in pins[:8]]
show("one more", Counter, pins[8])
with digitalio.DigitalInOut(pins[8]) as free:
    print(free.direction)
counters = None
gc.collect()
counters = [Counter(pin) for pin in pins[1:]]
print(len(counters))
for counter in counters:
    counter.deinit()


class Clicks(Counter):
    def twice(self):
        return 2 * self.count


clicks = Clicks(board.BUTTON_B, edge=Edge.RISE, pull=Pull.DOWN)
wait_until(5)
print(clicks.twice())
