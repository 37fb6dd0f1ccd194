import adafruit_wave as wave

samples = bytes(range(200))
with wave.open("tone.wav", "wb") as sound:
    sound.setnchannels(2)
    sound.setsampwidth(2)
    sound.setframerate(22050)
    sound.writeframes(samples[:100])
    sound.writeframesraw(samples[100:])
    print(sound.getnchannels(), sound.getsampwidth(), sound.getframerate(), sound.getnframes(), sound.tell())
with open("tone.wav", "rb") as file:
    data = file.read()
print(len(data), data[:48])
with wave.open("tone.wav", "rb") as sound:
    print(sound.getnchannels(), sound.getsampwidth(), sound.getframerate(), sound.getnframes())
    first = sound.readframes(3)
    print(first, sound.tell())
    sound.setpos(48)
    print(sound.readframes(9))
    sound.rewind()
    print(sound.readframes(99) == samples)
    try:
        sound.setpos(99)
    except wave.Error as error:
        print("Error", error)
with open("tone.wav", "wb") as file:
    file.write(data[:8] + b"XXXX" + data[12:])
for attempt in (lambda: wave.open("tone.wav", "rb"), lambda: wave.open("tone.wav", "rw")):
    try:
        attempt()
    except wave.Error as error:
        print("Error", error)
with open("tone.wav", "wb") as file:
    file.write(data)
with open("tone.wav", "rb") as file:
    chunk = wave.Chunk(file, bigendian=False)
    print(chunk.getname(), chunk.getsize(), chunk.read(4), chunk.tell())
    chunk.seek(4, 1)
    print(chunk.read(4), chunk.isatty())
    chunk.skip()
