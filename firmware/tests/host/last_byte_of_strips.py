# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Writes 4096 pixels to each pin of the chip, the last byte with the pin's number and 1.
import digitalio
import microcontroller
import neopixel_write

for name in dir(microcontroller.pin):
    if name.startswith("P"):
        pin = digitalio.DigitalInOut(getattr(microcontroller.pin, name))
        pin.switch_to_output()
        data = bytearray(4 * 4096)
        data[-1] = 1 + int(name[-1])
        neopixel_write.neopixel_write(pin, data)
