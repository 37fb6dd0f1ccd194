import asyncio


async def sleeper(name, delay, times):
    for i in range(times):
        await asyncio.sleep(delay)
        print(name, i)
    return name


async def fails():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def endless():
    try:
        while True:
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("cleaned up")


async def main():
    print(await asyncio.gather(sleeper("a", 0.1, 3), sleeper("b", 0.16, 2)))
    failed, name = await asyncio.gather(fails(), sleeper("c", 0.01, 1), return_exceptions=True)
    print(type(failed).__name__, failed, name)
    task = asyncio.create_task(endless())
    await asyncio.sleep(0.05)
    print(task.done(), task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("it was", task.done())
    try:
        await asyncio.wait_for(endless(), 0.05)
    except asyncio.TimeoutError:
        print("too late")
    print(await asyncio.wait_for(sleeper("d", 0.01, 1), 1))
    event, lock = asyncio.Event(), asyncio.Lock()

    async def waits():
        await event.wait()
        async with lock:
            print("event", event.is_set(), lock.locked())

    waiting = [asyncio.create_task(waits()) for _ in range(2)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*waiting)
    event.clear()
    print(event.is_set(), lock.locked())
    try:
        await fails()
    except ValueError as error:
        print("ValueError", error)
    return "end"


print(asyncio.run(main()))
