# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# The library asyncio, unmodified, on the native _asyncio and select.
import asyncio
import time


def about(seconds, since):
    return seconds <= time.monotonic() - since < seconds + 0.3


async def count(name, pause, times=2):
    for i in range(times):
        print(name, i)
        await asyncio.sleep(pause)
    return name


async def fail(after):
    await asyncio.sleep_ms(after)
    raise ValueError("failed")


async def sleeper():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled in its sleep")
        raise
    finally:
        print("cleaned up")


async def waits(event, name):
    await event.wait()
    print(name, "saw the event")


async def locks(lock, name):
    async with lock:
        print(name, "has the lock")
        await asyncio.sleep_ms(10)
    print(name, "gave it back")


async def main():
    start = time.monotonic()
    print(await asyncio.gather(count("a", 0.3), count("b", 0.2)), about(0.6, start))
    print(await asyncio.gather(fail(10), count("c", 0), return_exceptions=True))
    try:
        await asyncio.gather(fail(10), count("d", 0))
    except ValueError as e:
        print("gather:", e)

    print("--", await asyncio.wait_for(count("quick", 0.1, 1), 1))
    start = time.monotonic()
    try:
        await asyncio.wait_for_ms(sleeper(), 200)
    except asyncio.TimeoutError:
        print("wait_for_ms: too long", about(0.2, start))

    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print("--", task.cancel(), task.done(), asyncio.current_task() is task)
    try:
        await task
    except asyncio.CancelledError as e:
        print(type(e).__name__, task.done(), task.cancelled(), task.cancel())

    event = asyncio.Event()
    for name in "xy":
        asyncio.create_task(waits(event, name))
    await asyncio.sleep_ms(5)
    event.set()
    await asyncio.sleep_ms(5)
    print("--", event.is_set())

    lock = asyncio.Lock()
    await asyncio.gather(*(locks(lock, name) for name in "pqr"))
    print("--", lock.locked())

    task = asyncio.create_task(fail(0))
    print("nobody waits for it:")
    await asyncio.sleep_ms(5)
    try:
        task.result()
    except ValueError as e:
        print("result:", e, repr(task.exception()))
    task = asyncio.create_task(count("e", 0, 1))
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    await task
    print(task.result(), task.exception(), task.cancelled(), task.get_coro() is task.coro)
    return "end of main"


print(asyncio.run(main()))
for run in (lambda: asyncio.current_task(), lambda: asyncio.run(fail(1))):
    try:
        run()
    except Exception as e:
        print(type(e).__name__, e)
