# pulseio: pulses that come from outside by the trace, and how long it takes to send some.
import array
import board
import countio
import digitalio
import gc
import pulseio
import pwmio
import time


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except Exception as error:
        print(what, repr(error))


# Deep in the stack, where nothing of it stays.
def drop(make, pin, depth=12):
    if depth > 0:
        drop(make, pin, depth - 1)
    elif make is not None:
        make(pin)


def drop_all(make, pin):
    for _ in range(20):
        drop(make, pin)
        drop(None, None)
        gc.collect()


def near(pulses, *wanted):
    # A unit of work is 17 us.
    return len(pulses) == len(wanted) and all(
        abs(pulses[i] - us) < 40 for i, us in enumerate(wanted)
    )


show("no argument", pulseio.PulseIn)
show("no pin", pulseio.PulseIn, 1)
for room in (0, 65536):
    show(room, pulseio.PulseIn, board.A1, room)
with pulseio.PulseIn(board.A1) as pulses:
    print(pulses.maxlen, pulses.paused, len(pulses), bool(pulses))
    show("taken", digitalio.DigitalInOut, board.A1)
show("no more", len, pulses)
show("no more", lambda: pulses[0])
for name in ("pause", "resume", "clear", "popleft"):
    show("no more", getattr(pulses, name))
for name in ("maxlen", "paused"):
    show("no more", getattr, pulses, name)
pulses.deinit()

pulses = pulseio.PulseIn(board.A1, 4, True)
show("empty", pulses.popleft)
show("empty", lambda: pulses[0])
show("set", lambda: pulses.__setitem__)
time.sleep(0.5 - time.monotonic() % 0.5)
# High from 1 s on, then low for 20 ms, 40, 60 with as much high between, high for 100 ms.
time.sleep(1)
print("all", near(pulses, 20000, 20000, 40000, 40000), len(pulses), bool(pulses))
print("last", pulses[-1] == pulses[3], pulses.maxlen)
for index in (4, -5, "a", None, slice(0, 1)):
    show(index, lambda: pulses[index])


def store(value):
    pulses[0] = value


def delete():
    del pulses[0]


show("store", store, 1)
show("store", store, None)
show("delete", delete)
print("oldest", abs(pulses.popleft() - 20000) < 40, len(pulses))
pulses.pause()
print(pulses.paused)
time.sleep(0.5)
print("paused", len(pulses))
pulses.clear()
print("cleared", len(pulses), pulses.paused)
pulses.resume()
time.sleep(0.5)
# What is longer than 65535 us is that long.
print("resumed", near(pulses, 65535, 30000), pulses.paused, pulses[0])
pulses.resume(trigger_duration=200)
print("triggered", len(pulses), pulses.paused)
show("trigger", pulses.resume, "a")

# As many as there are channels.
others = [
    pulseio.PulseIn(pin) for pin in (board.A2, board.A3, board.A4, board.A5, board.A6, board.TX)
]
others.append(pulseio.PulseIn(board.D4))
show("one more", pulseio.PulseIn, board.D5)
for other in others:
    other.deinit()
# Who else looks for edges has channels, too.
others = [
    countio.Counter(pin) for pin in (board.A2, board.A3, board.A4, board.A5, board.A6, board.TX)
]
others.append(pulseio.PulseIn(board.D4))
show("no channel", pulseio.PulseIn, board.D5)
for other in others:
    other.deinit()
# What nobody has any more is put away with the garbage.
drop_all(pulseio.PulseIn, board.D5)
drop_all(pulseio.PulseOut, board.D4)
pulses.deinit()

show("no argument", pulseio.PulseOut)
show("by position", pulseio.PulseOut, board.A1, 1)
show("frequency", pulseio.PulseOut, board.A1, frequency=0)
show("frequency", pulseio.PulseOut, board.A1, frequency=5000000)
out = pulseio.PulseOut(board.A1)
show("taken", pwmio.PWMOut, board.A1)
for what in (1, b"\x00\x00", array.array("h", [1]), array.array("L", [1])):
    show("send", out.send, what)


def took(*pulses):
    pulses = array.array("H", pulses)
    start = time.monotonic_ns()
    out.send(pulses)
    return (time.monotonic_ns() - start) // 1000


for pulses in ((), (0, 0, 0), (560,), (65535, 1000, 65535), (0, 20000), (9, 8, 7) * 100):
    print(sum(pulses), 0 <= took(*pulses) - sum(pulses) < 300)
with out:
    pass
show("no more", out.send, array.array("H"))
