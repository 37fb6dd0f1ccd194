# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Sleeps as long as can be written; time_long.trace ends them.
import time

start = time.monotonic_ns()
for seconds in (1e9, 3e38, float("inf"), 2**31):
    try:
        time.sleep(seconds)
    except KeyboardInterrupt:
        print("interrupted after", (time.monotonic_ns() - start) // 1000000000, "s")
