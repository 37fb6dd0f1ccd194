# Button A makes the LED brighter, in steps.
import board
import digitalio
import pwmio
import time

button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(digitalio.Pull.DOWN)
led = pwmio.PWMOut(board.LED)
for percent in (0, 2, 25, 100):
    led.duty_cycle = percent * 65535 // 100
    print(percent, "percent")
    while not button.value:
        time.sleep(0.01)
    while button.value:
        time.sleep(0.01)
led.deinit()
slow = pwmio.PWMOut(board.LED, frequency=4, duty_cycle=32768)
time.sleep(1000)
