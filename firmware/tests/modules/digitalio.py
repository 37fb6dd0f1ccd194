# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import board
from digitalio import DigitalInOut, Direction, DriveMode, Pull


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


print(Direction.INPUT, Direction.OUTPUT)
print(Pull.UP, Pull.DOWN)
print(DriveMode.PUSH_PULL, DriveMode.OPEN_DRAIN)
print(Direction.INPUT is Direction.INPUT, Direction.INPUT == Direction.OUTPUT)

print("-- input")
pin = DigitalInOut(board.MICROPHONE_CLOCK)
print(pin.direction, pin.pull)
pin.pull = Pull.UP
print(pin.pull, pin.value)
pin.pull = Pull.DOWN
print(pin.pull, pin.value)
pin.pull = None
print(pin.pull)
pin.switch_to_input(Pull.UP)
print(pin.pull, pin.value)
pin.switch_to_input(pull=Pull.DOWN)
print(pin.pull, pin.value)
pin.switch_to_input()
print(pin.pull)


def set_value():
    pin.value = True


def set_drive_mode():
    pin.drive_mode = DriveMode.OPEN_DRAIN


def set_pull():
    pin.pull = Pull.UP


fails(set_value)
fails(lambda: pin.drive_mode)
fails(set_drive_mode)
fails(lambda: pin.switch_to_input(True))
fails(lambda: pin.switch_to_input(pull=Direction.INPUT))

print("-- floating")
readings = {pin.value for _ in range(200)}
print(sorted(readings))

print("-- output")
pin.direction = Direction.OUTPUT
print(pin.direction, pin.value, pin.drive_mode)
pin.value = True
print(pin.value)
pin.value = 0
print(pin.value)
pin.value = "yes"
print(pin.value)
pin.drive_mode = DriveMode.OPEN_DRAIN
print(pin.drive_mode, pin.value)
pin.drive_mode = DriveMode.PUSH_PULL
print(pin.drive_mode, pin.value)
pin.switch_to_output()
print(pin.value, pin.drive_mode)
pin.switch_to_output(True)
print(pin.value, pin.drive_mode)
pin.switch_to_output(value=True, drive_mode=DriveMode.OPEN_DRAIN)
print(pin.value, pin.drive_mode)
fails(lambda: pin.pull)
fails(set_pull)
pin.direction = Direction.INPUT
print(pin.direction, pin.pull)


def set_direction(value):
    pin.direction = value


def set_unknown():
    pin.volume = 11


fails(lambda: set_direction(None))
fails(lambda: set_direction(Pull.UP))
fails(lambda: pin.volume)
fails(set_unknown)
