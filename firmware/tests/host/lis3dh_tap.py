# Taps on the board, by the accelerometer's own library: web/tests/devices.test.ts taps.
import adafruit_lis3dh
import board
import busio
import digitalio
import time

i2c = busio.I2C(board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA)
interrupt = digitalio.DigitalInOut(board.ACCELEROMETER_INTERRUPT)
lis3dh = adafruit_lis3dh.LIS3DH_I2C(i2c, address=0x19, int1=interrupt)
lis3dh.set_tap(2, 20)
while time.monotonic() < 5:
    if lis3dh.tapped:
        print("tapped", round(time.monotonic(), 1))
    if lis3dh.shake(total_delay=0.05):
        print("shaken", round(time.monotonic(), 1))
