# audiocore, audiopwmio, audiomp3: what is played takes its time.
import array
import audiocore
import audiomp3
import audiopwmio
import board
import digitalio
import time


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except (AttributeError, NotImplementedError, OSError, RuntimeError, TypeError, ValueError) as error:
        print(what, repr(error))


def since(start):
    return (time.monotonic_ns() - start) // 1000000


print("-- samples")
beep = audiocore.RawSample(array.array("H", [0, 65535] * 50), sample_rate=1000)
print(beep.sample_rate, beep.bits_per_sample, beep.channel_count)
stereo = audiocore.RawSample(array.array("b", range(8)), channel_count=2)
print(stereo.sample_rate, stereo.bits_per_sample, stereo.channel_count)
beep.sample_rate = 2000
print(beep.sample_rate)
beep.sample_rate = 1000
show("no buffer", audiocore.RawSample, 5)
show("floats", audiocore.RawSample, array.array("f", [0, 1]))
show("no half", audiocore.RawSample, bytearray(3), single_buffer=False)
show("keyword", audiocore.RawSample, bytearray(3), 1)
with audiocore.RawSample(bytearray(4)) as gone:
    pass
show("gone", lambda: gone.sample_rate)


def wave(kind=1, channels=1, rate=8000, bits=16, data=b"\0" * 800, before=b""):
    """A file in the drive's memory: RIFF, its format, its data."""
    import struct

    form = struct.pack("<HHIIHH", kind, channels, rate, rate * channels * bits // 8, channels * bits // 8, bits)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + before + b"data" + struct.pack("<I", len(data)) + data
    with open("/a.wav", "wb") as file:
        file.write(b"RIFF" + struct.pack("<I", len(body)) + body)
    return "/a.wav"


print("-- files")
tune = audiocore.WaveFile(wave(before=b"LIST\x04\0\0\0abcd"))
print(tune.sample_rate, tune.bits_per_sample, tune.channel_count)
with open(wave(bits=8, channels=2), "rb") as file:
    both = audiocore.WaveFile(file, bytearray(64))
    print(both.bits_per_sample, both.channel_count)
show("float", audiocore.WaveFile, wave(kind=3))
show("24 bits", audiocore.WaveFile, wave(bits=24))
show("none", audiocore.WaveFile, "/none.wav")
show("small buffer", audiocore.WaveFile, wave(), bytearray(4))
show("no file", audiocore.WaveFile, 5)
with open("/a.wav", "wb") as file:
    file.write(b"no sound at all" * 10)
show("no sound", audiocore.WaveFile, "/a.wav")
with open("/a.wav", "wb") as file:
    file.write(b"RIFF    WAVEfmt ")
show("cut", audiocore.WaveFile, "/a.wav")
wave(data=b"\0" * 800)
show("text", audiocore.WaveFile, open("/a.wav"))

print("-- playing")
with audiopwmio.PWMAudioOut(board.SPEAKER) as out:
    show("taken", digitalio.DigitalInOut, board.SPEAKER)
    print(out.playing, out.paused)
    start = time.monotonic_ns()
    out.play(beep)
    print(out.playing)
    while out.playing:
        pass
    print(since(start))
    start = time.monotonic_ns()
    out.play(tune)
    while out.playing:
        pass
    print(since(start))
    out.play(beep, loop=True)
    time.sleep(1)
    print(out.playing)
    out.stop()
    print(out.playing)
    show("pause", out.pause)
    start = time.monotonic_ns()
    out.play(beep)
    time.sleep(0.05)
    out.pause()
    out.pause()
    print(out.playing, out.paused)
    time.sleep(1)
    out.resume()
    out.resume()
    while out.playing:
        pass
    print(since(start))
    for nothing in (3, None, gone, audiocore.RawSample):
        show("nothing", out.play, nothing)


class Beep(audiocore.RawSample):
    pass


out = audiopwmio.PWMAudioOut(board.A1, right_channel=board.A2)
out.play(Beep(bytearray(8000)))
print(out.playing)
show("taken", audiopwmio.PWMAudioOut, board.A2)
out.deinit()
out.deinit()
show("gone", out.play, beep)
print(digitalio.DigitalInOut(board.A2).value)
show("mp3", audiomp3.MP3Decoder, "/a.mp3")
