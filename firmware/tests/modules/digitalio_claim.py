# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
import gc
import microcontroller
from digitalio import DigitalInOut, Direction, DriveMode, Pull


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


fails(lambda: DigitalInOut())
fails(lambda: DigitalInOut(13))
fails(lambda: DigitalInOut(None))
fails(lambda: DigitalInOut("D13"))
fails(lambda: DigitalInOut(board.D13, board.D12))
fails(lambda: DigitalInOut(pin=board.D13))

print("-- in use")
led = DigitalInOut(board.D13)
fails(lambda: DigitalInOut(board.D13))
fails(lambda: DigitalInOut(board.L))
button = DigitalInOut(board.BUTTON_A)
fails(lambda: DigitalInOut(board.D4))
hidden = DigitalInOut(microcontroller.pin.P0_00)
fails(lambda: DigitalInOut(microcontroller.pin.P0_00))

print("-- an object that is gone keeps its pin, as on a board")
button = None
gc.collect()
fails(lambda: DigitalInOut(board.BUTTON_A))

print("-- deinit")
led.deinit()
led.deinit()
again = DigitalInOut(board.D13)
again.direction = Direction.OUTPUT
fails(lambda: led.value)
fails(lambda: led.direction)
fails(lambda: led.pull)
fails(lambda: led.drive_mode)
fails(lambda: led.switch_to_output())
fails(lambda: led.switch_to_input(Pull.UP))
fails(lambda: setattr(led, "value", True))
fails(lambda: setattr(led, "direction", Direction.OUTPUT))
fails(lambda: setattr(led, "pull", None))
fails(lambda: setattr(led, "drive_mode", DriveMode.PUSH_PULL))
again.deinit()

print("-- with")
with DigitalInOut(board.D13) as pin:
    pin.switch_to_output(True)
    print(pin.value)
fails(lambda: pin.value)
try:
    with DigitalInOut(board.D13) as pin:
        raise RuntimeError("inside")
except RuntimeError as e:
    print(e)
with DigitalInOut(board.D13) as pin:
    print(pin.direction)

print("-- a class made from it")


class Led(DigitalInOut):
    def __init__(self, pin):
        super().__init__(pin)
        self.switch_to_output(True)

    def toggle(self):
        self.value = not self.value


led = Led(board.D13)
led.toggle()
print(led.value, led.direction, isinstance(led, DigitalInOut))
led.toggle()
print(led.value)
fails(lambda: DigitalInOut(board.D13))
led.deinit()
fails(lambda: led.value)


class Hasty(DigitalInOut):
    def __init__(self, pin):
        fails(lambda: self.value)
        fails(lambda: self.deinit())
        fails(lambda: setattr(self, "value", True))
        super().__init__(pin)
        self.name = "hasty"


with Hasty(board.D13) as hasty:
    print(hasty.value in (False, True))  # nothing drives it: noise
fails(lambda: DigitalInOut.deinit(5))
