import io

from chumicro_msgpack import _pure

values = [
    None, True, False, 0, 1, 127, 128, 255, 256, 65535, 65536, 2**31, -1, -32, -33, -128, -129, -32769, -(2**31),
    0.5, -2.25, "", "short", "é" * 20, "x" * 300, b"", b"bytes", b"y" * 300, [], [1, [2, [3]]], list(range(20)),
    {"key": "value"}, {1: [2, {"three": 3}]},
]
for value in values:
    packed = _pure.packb(value)
    print(str(value)[:40], packed[:24], len(packed), _pure.unpackb(packed) == value)
stream = io.BytesIO()
_pure.pack([1, {"two": None}], stream)
stream.seek(0)
print(_pure.unpack(stream))
for wrong in (b"", b"\x93\x01", b"\xc1", b"\x01\x02", b"\xdb\x00\x00\x00\x09abc"):
    try:
        print(_pure.unpackb(wrong))
    except (ValueError, EOFError) as error:
        print(type(error).__name__, error)
for wrong in (object(), 2**70, {1, 2}):
    try:
        print(_pure.packb(wrong))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__)
