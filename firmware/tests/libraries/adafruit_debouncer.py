# libraries: adafruit_debouncer adafruit_ticks
import time

from adafruit_debouncer import Button, Debouncer


class Pin:
    value = True


def after(seconds, thing):
    time.sleep(seconds)
    thing.update()


pin = Pin()
switch = Debouncer(pin, interval=0.125)
switch.update()
print(switch.value, switch.rose, switch.fell, switch.interval)
for level in (False, True, False):
    pin.value = level
    switch.update()
    print("bounces", switch.value, switch.fell)
after(0.2, switch)
print(switch.value, switch.fell, switch.rose, switch.current_duration < 0.05)
switch.update()
print(switch.value, switch.fell)
pin.value = True
switch.update()
after(0.2, switch)
print(switch.value, switch.rose, 0.125 < switch.last_duration < 1)
given = Debouncer(lambda: True, interval=0.01)
given.update(0)
time.sleep(0.03)
given.update(0)
print(given.value, given.fell)

pin.value = True
button = Button(pin, short_duration_ms=60, long_duration_ms=150, interval=0.01)


def hold(level, seconds):
    pin.value = level
    seen = []
    for _ in range(int(seconds / 0.02)):
        button.update()
        if button.pressed:
            seen.append("pressed")
        if button.released:
            seen.append("released")
        if button.short_count:
            seen.append(button.short_count)
        if button.long_press:
            seen.append("long")
        time.sleep(0.02)
    return seen


print(hold(False, 0.1), hold(True, 0.2))
print(hold(False, 0.06), hold(True, 0.06), hold(False, 0.06), hold(True, 0.3))
print(hold(False, 0.4), hold(True, 0.2))
