# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# supervisor.reload() starts code.py anew; finally blocks run, and no key is waited for.
import os
import supervisor

try:
    runs = int(open("/runs.txt").read())
except OSError:
    runs = 0
print(runs, supervisor.runtime.run_reason)
with open("/runs.txt", "w") as file:
    file.write(str(runs + 1))
if runs < 2:
    try:
        supervisor.reload()
    except Exception:
        print("never printed: it is not an Exception")
    finally:
        print("leaving", runs)
    print("never printed")
