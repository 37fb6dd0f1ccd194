# What PWMOut makes is what FrequencyIn measures, and AnalogIn and DigitalInOut find high for its share of the time.
import analogio
import board
import countio
import digitalio
import frequencyio
import pwmio
import time

with frequencyio.FrequencyIn(board.A2, capture_period=100) as signal:
    for frequency in (1000, 2500, 38000, 100000, 1000000):
        with pwmio.PWMOut(board.A1, frequency=frequency, duty_cycle=20000):
            time.sleep(0.25)
            print(frequency, signal.value)
    time.sleep(0.25)
    print(0, signal.value)
with countio.Counter(board.A2) as counter, pwmio.PWMOut(
    board.A1, frequency=1000, duty_cycle=100
):
    time.sleep(2)
    print(2000, counter.count)
for duty in (0, 16384, 49152, 65535):
    with pwmio.PWMOut(board.A1, frequency=1001, duty_cycle=duty):
        with digitalio.DigitalInOut(board.A2) as pin:
            levels = [pin.value for _ in range(1000)]
        with analogio.AnalogIn(board.A2) as pin:
            values = [pin.value for _ in range(1000)]
        mean = sum(value > 32768 for value in values)
        print(duty, sum(levels), mean)
