# All that `cp` has of this board, by its own library: web/tests/devices.test.ts sets it and reads what this writes.
import time
from adafruit_circuitplayground import cp

print("before", cp.touch_A1, cp.touch_TX, cp.button_a, cp.switch, cp.red_led)
cp.detect_taps = 1
cp.red_led = True
cp.pixels.fill((10, 20, 30))
was = None
while time.monotonic() < 14:
    x, y, z = cp.acceleration
    now = (
        cp.touch_A1,
        cp.touch_TX,
        cp.button_a,
        cp.button_b,
        cp.switch,
        round(cp.temperature),
        cp.light // 10,
        round(x),
        cp.loud_sound(sound_threshold=400),
    )
    if now != was:
        print(*now)
        was = now
    if cp.tapped:
        print("tapped")
    if cp.shake():
        print("shaken")
start = time.monotonic()
cp.play_tone(440, 0.5)
print("tone", round(time.monotonic() - start, 1))
cp.start_tone(262)
time.sleep(0.1)
cp.stop_tone()
print("done")
