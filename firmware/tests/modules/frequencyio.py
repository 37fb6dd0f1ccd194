# frequencyio.FrequencyIn where nothing comes in: arguments, properties, and what is left behind.
import board
import digitalio
import frequencyio
import gc
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


show("no argument", frequencyio.FrequencyIn)
show("by position", frequencyio.FrequencyIn, board.A1, 10)
show("no pin", frequencyio.FrequencyIn, 1)
for period in (0, 501, -1, 65536, None):
    show(period, frequencyio.FrequencyIn, board.A1, capture_period=period)
with frequencyio.FrequencyIn(board.A1) as signal:
    print(signal.value, signal.capture_period)
    show("taken", digitalio.DigitalInOut, board.A1)
    for period in (1, 500, 0, 501, "a"):
        show("period", setattr, signal, "capture_period", period)
        print(signal.capture_period)
    show("read only", setattr, signal, "value", 1)
    for do in (signal.pause, signal.pause, signal.clear, signal.resume, signal.resume, signal.clear):
        print(do(), end=" ")
    print()
    time.sleep(1)
    print(signal.value)
signal.deinit()
for name in ("pause", "resume", "clear"):
    show("no more", getattr(signal, name))
for name in ("value", "capture_period"):
    show("no more", getattr, signal, name)
show("no more", setattr, signal, "capture_period", 1)

pins = (board.A1, board.A2, board.A3, board.A4, board.A5, board.A6, board.TX, board.D4)
signals = [frequencyio.FrequencyIn(pin, capture_period=500) for pin in pins]
show("one more", frequencyio.FrequencyIn, board.D5)
for signal in signals:
    signal.deinit()
drop_all(frequencyio.FrequencyIn, board.D4)
with frequencyio.FrequencyIn(board.D5) as signal:
    print(signal.value)
