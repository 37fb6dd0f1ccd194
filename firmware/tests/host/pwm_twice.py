# The same pin, anew each time: what it has is what it had, but for the duty.
import board
import pwmio
import time

for percent in (10, 20, 30):
    with pwmio.PWMOut(board.D13, duty_cycle=percent * 65535 // 100):
        time.sleep(1)
