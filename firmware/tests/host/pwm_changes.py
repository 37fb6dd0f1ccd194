# What --json tells of pulse-width modulation, with other pins and text in between.
import board
import digitalio
import pwmio
import time

other = digitalio.DigitalInOut(board.A1)
led = pwmio.PWMOut(board.D13, duty_cycle=32768)
time.sleep(0.1)
other.switch_to_output(True)
led.duty_cycle = 0
led.duty_cycle = 0
print("dark")
with pwmio.PWMOut(board.AUDIO, duty_cycle=32768, frequency=440, variable_frequency=True) as sound:
    for frequency in range(100, 2100):
        sound.frequency = frequency
led.deinit()
pwmio.PWMOut(board.D13, duty_cycle=65535)
print("end")
