from collections import deque

import adafruit_irremote as ir

HEADER = [9000, 4500]
ONE, ZERO = [560, 1690], [560, 560]


class Sender:
    def __init__(self):
        self.sent = []

    def send(self, durations):
        self.sent.append(list(durations))


class Pulses:
    def __init__(self, pulses):
        self.pulses = list(pulses)

    def popleft(self):
        return self.pulses.pop(0)

    def __len__(self):
        return len(self.pulses)


sender = Sender()
transmit = ir.GenericTransmit(HEADER, ONE, ZERO, 500)
transmit.transmit(sender, bytearray(b"\x00\xff\x10\xef"), repeat=1)
transmit.transmit(sender, bytearray(b"\xa5\x5a"), nbits=12)
print([len(sent) for sent in sender.sent], sender.sent[0] == sender.sent[1], sender.sent[2])
message = ir.decode_bits(sender.sent[0])
print(type(message).__name__, message.code, len(message.pulses))
print(ir.decode_bits([9000, 2250, 560]))
print(ir.bin_data([560, 570, 1690, 1700, 4500]))
for bad in ([1, 2, 3], [500] * 20, list(range(100, 4000, 150)), [560, 560, 560, 1690, 560, 3500] * 6):
    try:
        print(ir.decode_bits(bad))
    except ir.FailedToDecode as error:
        print("FailedToDecode", error.args[0].reason)
decoder = ir.GenericDecode()
print(decoder.decode_bits(sender.sent[0]), decoder.bin_data([1, 1, 2]))
for bad, kind in (([9000, 2250, 560], ir.IRNECRepeatException), ([1, 2], ir.IRDecodeException)):
    try:
        decoder.decode_bits(bad)
    except kind as error:
        print(type(error).__name__)
print(decoder.read_pulses(Pulses([30000] + sender.sent[0] + [20000, 5]), pulse_window=0.001)[:4])
print(decoder.read_pulses(Pulses([]), blocking=False, pulse_window=0.001))
nonblocking = ir.NonblockingGenericDecode(Pulses(sender.sent[0] + [20000, 1, 2, 20000, 9000, 2250, 560, 20000]))
for message in nonblocking.read():
    print(type(message).__name__, getattr(message, "code", None))
