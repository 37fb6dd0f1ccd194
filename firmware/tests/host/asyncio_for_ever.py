# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Two tasks that sleep for ever.
import asyncio


async def blink(pause):
    try:
        while True:
            await asyncio.sleep(pause)
    finally:
        print("cleaned up", pause)


async def main():
    await asyncio.gather(blink(1000), blink(2000))


print("sleeps")
asyncio.run(main())
