# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Uses all that a run may differ in: inputs, random numbers, the time, the heap, the drive. Each turn ends with a
# rest; Ctrl-C ends a turn.
import array
import board
import busio
import digitalio
import frequencyio
import keypad
import neopixel
import os
import pulseio
import pwmio
import random
import supervisor
import time

print(random.random(), os.urandom(4))
button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
i2c = busio.I2C(board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA)
i2c.try_lock()
i2c.writeto(0x19, b"\x20\x77")
axes = bytearray(6)
keys = keypad.Keys((board.BUTTON_B, board.A1), value_when_pressed=True, pull=False)
led = pwmio.PWMOut(board.LED, frequency=20)
remote = pulseio.PulseOut(board.A2)
pulses = pulseio.PulseIn(board.A3, 20)
signal = frequencyio.FrequencyIn(board.A4)
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.2)


class Thing:
    def __init__(self, number):
        self.numbers = [number] * 20
        self.name = "thing %d" % number


def things(count):
    for number in range(count):
        try:
            yield Thing(number)
        finally:
            pass


for turn in range(1000):
    try:
        kept = [thing for thing in things(40)]
        kept.sort(key=lambda thing: -thing.numbers[0])
        pixels.fill((turn % 256, 0, button.value * 255))
        print(turn, button.value, time.monotonic(), random.random(), len(kept[0].name))
        i2c.writeto_then_readfrom(0x19, b"\xa8", axes)
        print(axes, keys.events.get(), len(keys.events))
        led.duty_cycle = turn * 1000 % 65536
        remote.send(array.array("H", (900, 450, 100 + turn)))
        print(len(pulses), signal.value)
        with open("/log.txt", "a") as log:
            log.write("%d\n" % turn)
        if supervisor.runtime.serial_bytes_available:
            print("heard", repr(input()))
        {}[turn]
    except KeyError:
        time.sleep(0.01)
    except KeyboardInterrupt:
        print("interrupted")
