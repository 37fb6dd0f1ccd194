# Servos by adafruit_motor, from one end to the other.
import board
import pwmio
import time
from adafruit_motor import servo

arm = servo.Servo(pwmio.PWMOut(board.A1, frequency=50), min_pulse=500, max_pulse=2500)
for angle in range(0, 181, 15):
    arm.angle = angle
    print(angle, round(arm.angle))
    time.sleep(0.04)
arm.angle = None
wheel = servo.ContinuousServo(pwmio.PWMOut(board.A2, frequency=50))
for throttle in (-1, 0, 1):
    wheel.throttle = throttle
    time.sleep(0.04)
