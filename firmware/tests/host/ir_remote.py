# A remote control and its receiver: messages by adafruit_irremote from A1 to A2, with a DUTY, and what is IDLE there.
import adafruit_irremote
import board
import pulseio
import time

out = pulseio.PulseOut(board.A1, frequency=38000, duty_cycle=DUTY)
pulses = pulseio.PulseIn(board.A2, maxlen=200, idle_state=bool(IDLE))
remote = adafruit_irremote.GenericTransmit(
    header=[9000, 4500], one=[560, 1690], zero=[560, 560], trail=560
)
decoder = adafruit_irremote.GenericDecode()
for code in (b"\xff\x02\xfd\x05", b"\x00\xff\x55\xaa", b"\x12\x34\x56\x78"):
    remote.transmit(out, code)
    print(list(code), list(decoder.decode_bits(decoder.read_pulses(pulses))))
out.send(adafruit_irremote.array.array("H", [9000, 2250, 560]))
try:
    decoder.decode_bits(decoder.read_pulses(pulses))
except adafruit_irremote.IRNECRepeatException:
    print("repeat")
