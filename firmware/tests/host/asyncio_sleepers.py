# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Tasks that all wake every second, at the same time. TASKS and ROUNDS are set by the test.
import asyncio
import time


async def sleeper():
    for _ in range(ROUNDS):
        await asyncio.sleep(1)


async def main():
    await asyncio.gather(*(sleeper() for _ in range(TASKS)))


asyncio.run(main())
print(round(time.monotonic()))
