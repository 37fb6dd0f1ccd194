# analogio with the thermistor that this board has, and pins to which nothing is wired.
import analogio
import board
import digitalio
import microcontroller
import time


def show(what, function, *arguments):
    try:
        print(what, function(*arguments))
    except (AttributeError, NotImplementedError, TypeError, ValueError) as error:
        print(what, repr(error))


show("no converter", analogio.AnalogIn, board.BUTTON_A)
show("no pin", analogio.AnalogIn, 5)
show("no argument", analogio.AnalogIn)
show("out", analogio.AnalogOut, board.A1)
for name in ("A1", "A2", "A3", "A4", "A5", "A6", "LIGHT", "TEMPERATURE"):
    with analogio.AnalogIn(getattr(board, name)) as pin:
        print(name, 0 <= pin.value <= 65535, end=" ")
print()

with digitalio.DigitalInOut(board.A1) as taken:
    show("taken", analogio.AnalogIn, board.A1)
temperature = analogio.AnalogIn(board.TEMPERATURE)
show("taken", digitalio.DigitalInOut, board.TEMPERATURE)
print(temperature.value, temperature.reference_voltage)
show("read only", setattr, temperature, "value", 1)
time.sleep(1)
print(temperature.value)

# A touch pad has a resistor to ground.
pad = analogio.AnalogIn(board.A1)
print(set(pad.value for _ in range(20)))
light = analogio.AnalogIn(board.LIGHT)
print(light.value)

start = time.monotonic_ns()
for _ in range(1000):
    temperature.value
print(time.monotonic_ns() - start > 5000000)

temperature.deinit()
temperature.deinit()
show("no more", lambda: temperature.value)
show("no more", lambda: temperature.reference_voltage)
print(analogio.AnalogIn(microcontroller.pin.P0_31).value)
