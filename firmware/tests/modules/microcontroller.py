# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import microcontroller
import time


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


cpu = microcontroller.cpu
print(cpu.frequency, cpu.temperature, round(cpu.voltage, 1), cpu.uid, cpu.reset_reason)
print(type(cpu) is microcontroller.Processor, cpu is microcontroller.cpu)
print(microcontroller.nvm, microcontroller.watchdog)
fails(lambda: setattr(cpu, "frequency", 1))
fails(lambda: setattr(cpu, "speed", 1))
fails(lambda: cpu.speed)
fails(lambda: microcontroller.Processor())
fails(lambda: microcontroller.Pin())
start = time.monotonic_ns()
microcontroller.delay_us(1500)
print(1500 <= (time.monotonic_ns() - start) // 1000 < 2000)
microcontroller.delay_us(0)
fails(lambda: microcontroller.delay_us("1"))
fails(lambda: microcontroller.delay_us(1.5))
microcontroller.disable_interrupts()
microcontroller.enable_interrupts()
print(microcontroller.ResetReason.POWER_ON, microcontroller.ResetReason.SOFTWARE)
print(microcontroller.RunMode.NORMAL, microcontroller.RunMode.SAFE_MODE)
microcontroller.on_next_reset(microcontroller.RunMode.NORMAL)
fails(lambda: microcontroller.on_next_reset(1))
