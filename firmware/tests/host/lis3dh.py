# The accelerometer by its own library: web/tests/devices.test.ts sets it and reads what this writes.
import adafruit_lis3dh
import board
import busio
import time

i2c = busio.I2C(board.ACCELEROMETER_SCL, board.ACCELEROMETER_SDA)
lis3dh = adafruit_lis3dh.LIS3DH_I2C(i2c, address=0x19)
lis3dh.range = RANGE
for _ in range(READINGS):
    time.sleep(1)
    print(*lis3dh.acceleration)
