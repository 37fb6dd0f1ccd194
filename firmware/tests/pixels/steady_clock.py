# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Time as adafruit_led_animation asks for it: 7 ms go by between two questions. So what is drawn when
# depends on no computer's speed, and is the same in CPython and here. `import` it before all else.
import adafruit_led_animation

now = 0


def monotonic_ms():
    global now
    now += 7
    return now


adafruit_led_animation.monotonic_ms = monotonic_ms
