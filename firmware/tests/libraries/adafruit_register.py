import time

from adafruit_register.i2c_bcd_datetime import BCDDateTimeRegister
from adafruit_register.i2c_bit import ROBit, RWBit
from adafruit_register.i2c_bits import ROBits, RWBits
from adafruit_register.i2c_struct import ROUnaryStruct, Struct, UnaryStruct
from adafruit_register.i2c_struct_array import StructArray


class Bus:
    """A device of 64 registers."""

    def __init__(self):
        self.memory = bytearray(range(64))

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return False

    def write(self, buffer, *, start=0, end=None):
        data = bytes(buffer[start:end])
        self.memory[data[0] : data[0] + len(data) - 1] = data[1:]

    def write_then_readinto(self, out, into, *, out_start=0, out_end=None, in_start=0, in_end=None):
        at = out[out_start]
        count = (len(into) if in_end is None else in_end) - in_start
        into[in_start : in_start + count] = self.memory[at : at + count]


class Device:
    on = RWBit(1, 0)
    ready = ROBit(3, 1)
    wide = RWBit(4, 9, register_width=2, lsb_first=False)
    mode = RWBits(3, 8, 2)
    level = RWBits(5, 10, 6, register_width=2)
    signed = RWBits(4, 12, 0, signed=True)
    code = ROBits(4, 9, 4)
    pair = Struct(16, "<Hb")
    count = UnaryStruct(20, ">H")
    fixed = ROUnaryStruct(22, "<I")
    table = StructArray(32, "<Bh", 4)
    clock = BCDDateTimeRegister(50)

    def __init__(self):
        self.i2c_device = Bus()


device = Device()
print(device.on, device.ready, device.wide, device.mode, device.level, device.signed, device.code)
device.on, device.wide, device.mode, device.level, device.signed = False, True, 5, 19, -3
print(device.on, device.wide, device.mode, device.level, device.signed)
print(device.pair, device.count, device.fixed)
device.pair, device.count = (0xBEEF, -7), 1234
print(device.pair, device.count, len(device.table), device.table[2])
device.table[2] = (9, -300)
print(device.table[2], device.table[1])
device.clock = time.struct_time((2024, 2, 29, 13, 14, 15, 3, -1, -1))
print(tuple(device.clock)[:7])
print(bytes(device.i2c_device.memory))
for wrong in (
    lambda: setattr(device, "ready", True),
    lambda: setattr(device, "code", 1),
    lambda: setattr(device, "fixed", 1),
    lambda: RWBits(9, 0, 0, register_width=1),
):
    try:
        wrong()
        print("no error")
    except (AttributeError, ValueError) as error:
        print(type(error).__name__)
