# keypad.Keys, with presses from keypad.trace.
import board
import digitalio
import keypad
import supervisor
import time


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except Exception as error:
        print(what, repr(error))


# Events
event = keypad.Event(3, False, timestamp=12345)
print(event, event.key_number, event.pressed, event.released, event.timestamp)
print(keypad.Event(), abs(supervisor.ticks_ms() - keypad.Event().timestamp) < 3)
print(event == keypad.Event(3, False), event == keypad.Event(3), event != keypad.Event(2, False), event == 3)
print(hash(event), hash(keypad.Event(3)), {event: "in a dict"}[keypad.Event(3, pressed=False)])
show("event", keypad.Event, -1)
show("event", keypad.Event, 1, True, 1.5)
show("event", keypad.Event, 1, True, "soon")
show("event", keypad.Event, colour=1)
show("attribute", setattr, event, "pressed", True)
show("order", lambda: event < event)
show("queue", keypad.EventQueue)

# Arguments
show("pins", keypad.Keys)
show("pins", keypad.Keys, (board.A1,))
show("pins", keypad.Keys, (board.A1,), True)
show("pins", keypad.Keys, board.A1, value_when_pressed=True)
show("pins", keypad.Keys, {board.A1}, value_when_pressed=True)
show("pins", keypad.Keys, (board.A1, 5), value_when_pressed=True)
show("pins", keypad.Keys, (board.A1, board.A2, board.A1), value_when_pressed=True)
show("pins", keypad.Keys, [board.A1, board.A2, board.A2], value_when_pressed=True)
show("interval", keypad.Keys, (board.A1,), value_when_pressed=True, interval=-0.1)
show("interval", keypad.Keys, (board.A1,), value_when_pressed=True, interval="a")
show("interval", keypad.Keys, (board.A1,), value_when_pressed=True, interval=None)
show("max_events", keypad.Keys, (board.A1,), value_when_pressed=True, max_events=0)
show("debounce", keypad.Keys, (board.A1,), value_when_pressed=True, debounce_threshold=0)
show("debounce", keypad.Keys, (board.A1,), value_when_pressed=True, debounce_threshold=128)
with digitalio.DigitalInOut(board.A1):
    show("taken", keypad.Keys, (board.A2, board.A1), value_when_pressed=True)
show("too many", keypad.Keys, (board.A2, board.A1), value_when_pressed=True, max_events=0x3FFFFFFF)
with keypad.Keys((), value_when_pressed=True) as none:
    print(none.key_count, len(none.events), none.events.get())

# Presses
keys = keypad.Keys((board.BUTTON_A, board.BUTTON_B), value_when_pressed=True)
events = keys.events
print(keys.key_count, events is keys.events, len(events), bool(events), events.overflowed)
show("taken", digitalio.DigitalInOut, board.BUTTON_B)
show("get_into", events.get_into, 5)
start = supervisor.ticks_ms() - time.monotonic_ns() // 1_000_000


def drain(what):
    print(what, end=":")
    while events:
        event = events.get()
        print("", event, round((event.timestamp - start) / 1000, 1), end="")
    print()


time.sleep(max(0, 1 - time.monotonic()))
drain("asleep")
while time.monotonic() < 2:
    pass
drain("awake")
time.sleep(max(0, 3 - time.monotonic()))
drain("quick, and held")
keys.reset()
print(len(events), events.get_into(event), event, events.get_into(event), event, events.get())
time.sleep(max(0, 4 - time.monotonic()))
print(len(events), bool(events))
events.clear()
print(len(events), bool(events))
time.sleep(max(0, 4.9 - time.monotonic()))
keys.deinit()
drain("what was there stays")
keys.deinit()
show("no more", getattr, keys, "events")
show("no more", getattr, keys, "key_count")
show("no more", keys.reset)
with digitalio.DigitalInOut(board.BUTTON_A) as button:
    print(button.pull)


# More than there is room for, scanned seldom, and only what lasts
class Buttons(keypad.Keys):
    def names(self):
        return ("A", "B")[: self.key_count]


keys = Buttons((board.BUTTON_A, board.BUTTON_B), value_when_pressed=True, max_events=3)
seldom = keypad.Keys([board.A1], value_when_pressed=False, pull=True, interval=0.5)
lasting = keypad.Keys([board.A2], value_when_pressed=False, debounce_threshold=4)
with keys:
    print(keys.names(), isinstance(keys, keypad.Keys))
    time.sleep(max(0, 6 - time.monotonic()))
    events = keys.events
    print(len(events), events.overflowed)
    drain("first three")
    print(events.overflowed)
    events.clear()
    print(events.overflowed)
    events = seldom.events
    drain("shorter than the interval")
    events = lasting.events
    drain("four looks alike")
show("no more", getattr, keys, "events")

# Nobody holds it, and it scans on
keypad.Keys((board.BUTTON_A,), value_when_pressed=True)
import gc

gc.collect()
show("taken", digitalio.DigitalInOut, board.BUTTON_A)
