# libraries: chumicro_runner chumicro_timing
from chumicro_runner import ReentrantTickError, Runner
from chumicro_runner.generators import sleep_until
from chumicro_timing.testing import FakeTicks

clock = FakeTicks(2**29 - 40)  # about to wrap
seen = []
runner = Runner(ticks=clock, on_handler_error=lambda handle, error: seen.append(repr(type(error).__name__)))


class Task:
    def __init__(self):
        self.ready = False

    def check(self, now):
        return self.ready

    def handle(self, now):
        seen.append("task")
        self.ready = False


task = Task()
runner.add(task)
every = runner.add_periodic(lambda now: seen.append("every"), 20)
steady = runner.add_periodic(lambda now: seen.append("steady"), 30, preserve_phase=True)
once = runner.add(handler=lambda now: seen.append("once"), start_after_ms=50, run_count=1)
runner.add(handler=lambda now: 1 / 0, start_after_ms=25, run_count=1)


def blinks():
    for step in range(3):
        seen.append("blink %d" % step)
        yield from sleep_until(clock.ticks_add(clock.ticks_ms(), 15))
    return "done"


generator = runner.add_generator(blinks())
for _ in range(12):
    clock.advance(7)
    task.ready = _ == 4
    runner.tick()
    print(seen)
    seen.clear()
print(generator.done, runner.handler_errors, type(runner.last_handler_error).__name__)
every.set_period(5)
steady.remove()
for _ in range(3):
    clock.advance(6)
    runner.tick()
print(seen)
print(runner.run_until(lambda: len(seen) > 8, timeout_ms=1000), runner.run_until(timeout_ms=10))


def fails():
    yield
    raise ValueError("in a generator")


def cancelled():
    try:
        while True:
            yield
    finally:
        print("cancelled")


waits = runner.add_generator(cancelled())
runner.tick()
waits.cancel()
print(waits.done)
try:
    runner.run_until(runner.add_generator(fails()), timeout_ms=50)
except ValueError as error:
    print("ValueError", error)
again = Runner(ticks=clock)
again.add(handler=lambda now: again.tick())
try:
    again.tick()
except ReentrantTickError as error:
    print("ReentrantTickError", error)
for wrong in (
    lambda: runner.add(),
    lambda: runner.add(task, lambda now: None),
    lambda: runner.add(handler=print, period_ms=0),
    lambda: runner.add(handler=print, preserve_phase=True),
    lambda: runner.add_periodic(print, None),
):
    try:
        wrong()
    except ValueError as error:
        print("ValueError", error)
