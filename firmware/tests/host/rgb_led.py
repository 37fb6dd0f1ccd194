# An RGB LED on three pins by adafruit_rgbled.
import adafruit_rgbled
import board

with adafruit_rgbled.RGBLED(board.A1, board.A2, board.A3) as led:
    for color in ((255, 0, 128), 0x00FF40, (0, 0, 0)):
        led.color = color
with adafruit_rgbled.RGBLED(board.A1, board.A2, board.A3, invert_pwm=True) as led:
    led.color = (255, 128, 0)
