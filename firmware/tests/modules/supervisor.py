# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import supervisor
import time
from supervisor import RunReason, SafeModeReason, runtime


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


print(runtime.serial_connected, runtime.usb_connected, runtime.serial_bytes_available)
print(runtime.run_reason, runtime.run_reason is RunReason.STARTUP)
print(runtime.safe_mode_reason, SafeModeReason.USER, runtime.display)
print(RunReason.AUTO_RELOAD, RunReason.SUPERVISOR_RELOAD, RunReason.REPL_RELOAD)
print(runtime.autoreload)
runtime.autoreload = False
print(runtime.autoreload)
runtime.autoreload = True
fails(lambda: setattr(runtime, "usb_connected", 1))
fails(lambda: supervisor.Runtime())
fails(lambda: runtime.rgb_status_brightness)

print("-- ticks_ms wraps at 2**29, 65 s after power-on")
first = supervisor.ticks_ms()
print(first >= 2**29 - 65536, first < 2**29 - 64536)
time.sleep(66)
print(supervisor.ticks_ms() < 2000)
print((supervisor.ticks_ms() - first) % 2**29 // 1000)
