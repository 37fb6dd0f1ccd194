from chumicro_timing import Deadline, Rate, ticks_add, ticks_diff, ticks_ms
from chumicro_timing.testing import FakeTicks, sleep_ms
from chumicro_timing.waits import Signal, wait_for

print(ticks_add(2**29 - 1, 5), ticks_add(3, -5), ticks_diff(3, 2**29 - 3), ticks_diff(10, 30))
before = ticks_ms()
sleep_ms(30)
print(25 <= ticks_diff(ticks_ms(), before) < 1000)
deadline = Deadline(100, 2**29 - 50)
print([(deadline.expired(now), deadline.remaining(now)) for now in (2**29 - 50, 2**29 - 1, 49, 50, 90)])
deadline.reset(1000)
print(deadline.remaining(1040), deadline.period_ms)
rate = Rate(20, 0)
print([now for now in range(0, 200, 7) if rate.due(now)])
rate.reset(500)
print(rate.due(519), rate.due(520))
clock = FakeTicks(5)
clock.advance(10)
clock.sleep_ms(5)
print(clock.ticks_ms(), clock.ticks_add(1, 2), clock.ticks_diff(5, 9))


def waits(signal, deadline):
    try:
        print("got", (yield from wait_for(signal, deadline_ms=deadline)))
    except OSError as error:
        print("OSError", len(error.args))


signal = Signal()
task = waits(signal, 50)
print(next(task) is signal, signal.ready(0), signal.next_deadline(0))
signal.set("value")
try:
    task.send(10)
except StopIteration:
    print("ended", signal.next_deadline(0))
signal.clear()
task = waits(signal, 50)
next(task)
try:
    task.send(51)
except StopIteration:
    print("timed out")
for wrong in (lambda: ticks_add(0, 2**28), lambda: Rate(0, 0), lambda: Rate(2**28, 0)):
    try:
        wrong()
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
