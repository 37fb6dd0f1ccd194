# rotaryio, with an encoder that rotaryio.trace turns.
import board
import digitalio
import gc
import time
from rotaryio import IncrementalEncoder


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except Exception as error:
        print(what, repr(error))


def wait_until(moment):
    time.sleep(max(0, moment - time.monotonic()))


show("pins", IncrementalEncoder)
show("pins", IncrementalEncoder, board.A1)
show("pins", IncrementalEncoder, board.A1, 5)
show("pins", IncrementalEncoder, board.A1, board.A1)
show("divisor", IncrementalEncoder, board.A1, board.A2, "4")
show("divisor", IncrementalEncoder, board.A1, board.A2, steps=4)
with digitalio.DigitalInOut(board.A2):
    show("taken", IncrementalEncoder, board.A1, board.A2)

encoder = IncrementalEncoder(board.A1, board.A2)
show("taken", digitalio.DigitalInOut, board.A1)
show("taken", digitalio.DigitalInOut, board.A2)
print(encoder.position, encoder.divisor)
wait_until(1)
print("three", encoder.position)
wait_until(2)
print("five back", encoder.position)
while time.monotonic() < 3:
    pass
print("fast", encoder.position)
wait_until(4)
print("half", encoder.position)
encoder.divisor = 2
wait_until(5)
print("half a period each", encoder.position, encoder.divisor)
encoder.divisor = 1
encoder.position = 2**31 - 5
wait_until(6)
print("a quarter each", encoder.position)
encoder.position = -7
print(encoder.position)
show("position", setattr, encoder, "position", 1.5)
show("position", setattr, encoder, "position", "1")
encoder.divisor = 0
encoder.deinit()
encoder.deinit()
show("no more", getattr, encoder, "position")
show("no more", setattr, encoder, "position", 1)
show("no more", getattr, encoder, "divisor")
show("no more", setattr, encoder, "divisor", 1)
with IncrementalEncoder(board.A2, board.A1) as other_way:
    wait_until(6.8)
    print("the other way round", other_way.position)
wait_until(7.1)
with IncrementalEncoder(pin_b=board.A2, divisor=1, pin_a=board.A1) as encoder:
    wait_until(8)
    print("begun within", encoder.position)
# What nobody holds is let go of; a chip has channels for four
pins = (board.A1, board.A2, board.A3, board.A4, board.A5, board.A6, board.TX, board.BUTTON_A, board.BUTTON_B, board.SLIDE_SWITCH)
encoders = [IncrementalEncoder(pins[i], pins[i + 1]) for i in (0, 2, 4, 6)]
show("one more", IncrementalEncoder, pins[8], pins[9])
with digitalio.DigitalInOut(pins[8]), digitalio.DigitalInOut(pins[9]) as free:
    print(free.direction)
encoders = None
gc.collect()
encoders = [IncrementalEncoder(pins[i], pins[i + 1]) for i in (2, 4, 6, 8)]
print(len(encoders))
