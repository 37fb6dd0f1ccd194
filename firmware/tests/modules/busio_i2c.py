# busio.I2C with the accelerometer that this board has at 0x19.
import board
import busio
import digitalio
import time


def show(what, function, *arguments, **named):
    try:
        print(what, function(*arguments, **named))
    except (OSError, RuntimeError, TypeError, ValueError) as error:
        print(what, repr(error))


show("to be done", busio.SPI, board.SCK)
show("to be done", busio.UART, board.TX, board.RX)
show("no pull-ups", busio.I2C, board.SCL, board.SDA)
show("one pin", busio.I2C, board.SCL, board.SCL)
show("no pin", busio.I2C, board.SCL, 5)
show("missing", busio.I2C, board.SCL)
show("positional", busio.I2C, board.SCL, board.SDA, 100000)
with digitalio.DigitalInOut(board.ACCELEROMETER_SDA) as taken:
    show("taken", busio.I2C, board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA)

i2c = busio.I2C(board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA, frequency=400000)
show("has its pins", digitalio.DigitalInOut, board.ACCELEROMETER_SCL)
data = bytearray(6)
for name in ("scan", "probe", "writeto", "readfrom_into", "writeto_then_readfrom"):
    show("not locked", getattr(i2c, name), *((), (25,), (25, data), (25, data), (25, data, data))["scan probe writeto readfrom_into writeto_then_readfrom".split().index(name)])
print(i2c.try_lock(), i2c.try_lock())
print(i2c.scan(), i2c.probe(0x19), i2c.probe(0x18), i2c.probe(1000))

i2c.writeto_then_readfrom(0x19, b"\x0f", data, in_end=1)
print(data)
i2c.writeto(0x19, b"\x20\x57")
i2c.writeto(0x19, b"??\x23\x88!", start=2, end=-1)


def read_axes():
    i2c.writeto_then_readfrom(0x19, b"\xa8", data)
    return [(data[i] | data[i + 1] << 8) - (data[i + 1] >> 7 << 16) >> 4 for i in (0, 2, 4)]


time.sleep(0.01)
print(read_axes())
time.sleep(0.99)
print(read_axes())

show("nobody there", i2c.writeto, 0x20, b"1")
show("nobody there", i2c.readfrom_into, 0x20, data)
show("nothing to read", i2c.readfrom_into, 0x19, data, start=3, end=3)
show("nothing to read", i2c.writeto_then_readfrom, 0x19, b"\x0f", data, in_start=6)
show("no bytes", i2c.writeto, 0x19, 5)
show("not to be written", i2c.readfrom_into, 0x19, b"12")
i2c.writeto(0x19, b"")
i2c.writeto(0x19, b"\x0f")
i2c.readfrom_into(0x19, data, start=-2, end=100)
print(data[-2:])

start = time.monotonic_ns()
for _ in range(10):
    i2c.writeto(0x19, b"\xa8\x00\x00\x00")
print(round((time.monotonic_ns() - start) / 1e6, 1), "ms")

i2c.unlock()
show("not locked", i2c.scan)
i2c.deinit()
i2c.deinit()
show("no more", i2c.try_lock)
with busio.I2C(board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA) as again:
    print(again.try_lock())
with digitalio.DigitalInOut(board.ACCELEROMETER_SCL) as wire:
    print(wire.value)

# The chip has three frequencies, of which it takes the next below.
for asked in (1, 100000, 249999, 250000, 399999, 400000, 1000000, 0, -1):
    with busio.I2C(board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA, frequency=asked) as bus:
        bus.try_lock()
        start = time.monotonic_ns()
        bus.writeto(0x19, b"\xa8" + bytes(99))
        print(asked, round((time.monotonic_ns() - start) / 1e6), "ms", bus.probe(0x119), bus.probe(0x219))
