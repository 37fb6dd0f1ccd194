# What PulseOut sends is what PulseIn hears, to the microsecond; a carrier is heard as such.
import array
import board
import pulseio

sent = array.array("H", [int(us) for us in PULSES.split()])
pulses = pulseio.PulseIn(board.A2, maxlen=2000)
with pulseio.PulseOut(board.A1, duty_cycle=65535) as out:
    out.send(sent)
heard = [pulses.popleft() for _ in range(len(pulses))]
worst = max(abs(a - b) for a, b in zip(heard, sent))
print(len(sent), len(heard), worst)
with pulseio.PulseOut(board.A1, frequency=1000, duty_cycle=16384) as out:
    out.send(array.array("H", [10000]))
print([pulses[i] for i in range(4, 10)])
