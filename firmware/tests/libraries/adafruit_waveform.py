from adafruit_waveform import sine, square

wave = sine.sine_wave(8000, 440)
print(type(wave).__name__, wave.itemsize if hasattr(wave, "itemsize") else 2, len(wave))
# Floats have 22 bits of mantissa on boards: the last few of the sixteen may differ.
print([(value + 8) >> 4 for value in wave])
print(list(square.square_wave()), list(square.square_wave(6)))
