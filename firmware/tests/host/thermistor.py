# The thermometer by its own library: web/tests/devices.test.ts sets it and reads what this writes.
import adafruit_thermistor
import board
import time

thermistor = adafruit_thermistor.Thermistor(board.TEMPERATURE, 10000, 10000, 25, 3950)
for _ in range(READINGS):
    time.sleep(1)
    print(thermistor.temperature)
