# Tones by simpleio, as in its own example.
import board
import simpleio
import time

for frequency in (262, 294, 330, 349, 392, 440, 494, 523):
    simpleio.tone(board.AUDIO, frequency, duration=0.1)
    time.sleep(0.05)
led = simpleio.DigitalOut(board.D13)
led.value = True
print(simpleio.map_range(32768, 0, 65535, 0, 100))
