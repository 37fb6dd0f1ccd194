import time

from adafruit_ticks import ticks_add, ticks_diff, ticks_less, ticks_ms

print(ticks_add(5, 10), ticks_add(2**29 - 1, 2), ticks_add(0, -1))
print(ticks_diff(10, 3), ticks_diff(3, 10), ticks_diff(1, 2**29 - 1), ticks_diff(2**29 - 1, 1))
print(ticks_less(1, 2), ticks_less(2, 1), ticks_less(2**29 - 1, 1))
before = ticks_ms()
time.sleep(0.05)
print(0 <= before < 2**29, 45 <= ticks_diff(ticks_ms(), before) < 2000)
for delta in (2**28, -(2**28)):
    try:
        ticks_add(0, delta)
    except OverflowError as error:
        print("OverflowError", error)
