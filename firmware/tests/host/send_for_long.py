# Ctrl-C ends what would take a minute, and the pin is low after that.
import array
import board
import pulseio
import pwmio

out = pulseio.PulseOut(board.D13)
print("sending")
try:
    out.send(array.array("H", [60000] * 1001))
except KeyboardInterrupt:
    print("ended")
pwmio.PWMOut(board.A1).deinit()
