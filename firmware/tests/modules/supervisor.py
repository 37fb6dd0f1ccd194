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
fails(lambda: type(runtime)())
fails(lambda: supervisor.Runtime)
print(runtime.rgb_status_brightness)
runtime.rgb_status_brightness = 255
print(runtime.rgb_status_brightness)
fails(lambda: setattr(runtime, "rgb_status_brightness", 256))
print(runtime.ble_workflow)
fails(lambda: setattr(runtime, "ble_workflow", True))

print("-- the status bar")
bar = supervisor.status_bar
print(type(bar), bar.console, bar.display)
bar.console = bar.display = False
print(bar.console, bar.display)

print("-- what is told to USB and to a display")
print(supervisor.reset_terminal(160, 128))
print(supervisor.set_usb_identification("Me", product=b"Mine", vid=0x1234))
fails(lambda: supervisor.set_usb_identification(product="x" * 127))
fails(lambda: supervisor.set_usb_identification(pid=65536))
fails(lambda: supervisor.set_usb_identification(5))
fails(lambda: supervisor.reset_terminal("wide", 1))

print("-- the next code file")
fails(lambda: supervisor.set_next_code_file("none.py"))
fails(lambda: supervisor.set_next_code_file("code.py", working_directory="/none"))
fails(lambda: supervisor.set_next_code_file(5))
fails(lambda: supervisor.set_next_code_file("code.py", working_directory=5))
print(supervisor.set_next_code_file(b"code.py"), supervisor.set_next_code_file(None))

print("-- ticks_ms wraps at 2**29, 65 s after power-on")
first = supervisor.ticks_ms()
print(first >= 2**29 - 65536, first < 2**29 - 64536)
time.sleep(66)
print(supervisor.ticks_ms() < 2000)
print((supervisor.ticks_ms() - first) % 2**29 // 1000)
