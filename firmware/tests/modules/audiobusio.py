# audiobusio.PDMIn with the microphone that this board has, and without one.
import array
import audiobusio
import board
import time

CLOCK = board.MICROPHONE_CLOCK
DATA = board.MICROPHONE_DATA


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except (NotImplementedError, TypeError, ValueError) as error:
        print(what, repr(error))


show("8 bits", audiobusio.PDMIn, CLOCK, DATA)
show("rate", audiobusio.PDMIn, CLOCK, DATA, sample_rate=44100, bit_depth=16)
show("12 bits", audiobusio.PDMIn, CLOCK, DATA, bit_depth=12)
show("oversample", audiobusio.PDMIn, CLOCK, DATA, bit_depth=16, oversample=3)
show("delay", audiobusio.PDMIn, CLOCK, DATA, bit_depth=16, startup_delay=2)
show("pin", audiobusio.PDMIn, 5, DATA, bit_depth=16)
with audiobusio.PDMIn(DATA, DATA, bit_depth=16) as one:
    print("one pin", one)
    show("taken", audiobusio.PDMIn, CLOCK, DATA, bit_depth=16)
show("I2S", audiobusio.I2SOut, board.A1, board.A2, board.A3)

start = time.monotonic_ns()
microphone = audiobusio.PDMIn(CLOCK, DATA, sample_rate=16000, bit_depth=16)
print((time.monotonic_ns() - start) // 1000000)
show("taken", audiobusio.PDMIn, CLOCK, DATA, bit_depth=16)
print(microphone.sample_rate)
samples = array.array("H", [0] * 1600)


def loudness():
    """The effective value of a tenth of a second."""
    start = time.monotonic_ns()
    count = microphone.record(samples, len(samples))
    passed = (time.monotonic_ns() - start) // 1000000
    mean = sum(samples) / count
    return count, passed, (sum((s - mean) ** 2 for s in samples) / count) ** 0.5


count, passed, quiet = loudness()
print(count, passed, 1 < quiet < 4)
while time.monotonic() < 2:
    pass
# 94 dB are 26 dB below full scale.
print(1100 < loudness()[2] < 1220)
while time.monotonic() < 3:
    pass
# Too loud for it.
print(max(loudness()[2], 20000) < 32768, max(samples), min(samples))
show("bytes", microphone.record, bytearray(100), 10)
show("too many", microphone.record, samples, 1601)
show("no number", microphone.record, samples, 1.5)
print(microphone.record(samples, 0), microphone.record(samples, 7))
microphone.deinit()
microphone.deinit()
show("gone", microphone.record, samples, 5)
with audiobusio.PDMIn(board.A1, board.A2, bit_depth=16) as microphone:
    microphone.record(samples, 100)
    print(set(samples[:100]))
