import board, touchio, time, digitalio
t = touchio.TouchIn(board.A1)
print(t.value, t.raw_value, t.threshold)
for _ in range(5):
    time.sleep(0.1)
    print(t.value, t.raw_value)
t.threshold = 3000
print(t.value)
for bad in (-1, 65536, "x"):
    try:
        t.threshold = bad
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    touchio.TouchIn(board.A1)
except ValueError as e:
    print(e)
t.deinit(); t.deinit()
try:
    t.value
except ValueError as e:
    print(e)
for args in ((board.D13,), (board.D4, digitalio.Pull.UP), (board.A1, 3), (3,)):
    try:
        touchio.TouchIn(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
with touchio.TouchIn(board.TX) as t:
    print(t.value)
print(digitalio.DigitalInOut(board.TX).value)
