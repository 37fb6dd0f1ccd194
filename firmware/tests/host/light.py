# What is set is read once a second.
import analogio
import board
import time

light = analogio.AnalogIn(board.LIGHT)
for i in range(READINGS):
    time.sleep(1 if i else 0.5)
    print(light.value)
