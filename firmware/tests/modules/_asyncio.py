# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# What is no task, or in the wrong queue, is refused; nothing is believed.
from _asyncio import CancelledError, InvalidStateError, Task, TaskQueue


def fails(act):
    try:
        print(act())
    except BaseException as e:
        print(type(e).__name__, e)


queue = TaskQueue()
print(queue.peek())
fails(queue.pop)
fails(lambda: queue.push(1))
fails(lambda: queue.push(Task, 1))
fails(lambda: queue.remove(None))
fails(lambda: TaskQueue.push(3, 4))
fails(lambda: TaskQueue.peek(Task(1)))
fails(lambda: Task(1, 2))
fails(lambda: Task(1).cancel())

globals_ = {"cur_task": None, "_task_queue": queue, "CancelledError": CancelledError}
tasks = [Task(name, globals_) for name in "abcdefgh"]
for i, task in enumerate(tasks):
    queue.push(task, (i * 5) % 8)
print(queue.peek().coro, queue.peek().ph_key)
queue.remove(tasks[0])
queue.remove(tasks[0])  # not there any more
other = TaskQueue()
other.push(tasks[3], 1)  # moves from the one to the other
other.push(tasks[3], 2)  # is there already
queue.push(tasks[5], 100)
order = []
while queue.peek():
    order.append(queue.pop().coro)
print(order, other.pop() is tasks[3], other.peek())

# Ticks wrap at 2**29: what is just past the wrap comes later.
queue.push(tasks[1], 5)
queue.push(tasks[2], 2**29 - 5)
print(queue.pop() is tasks[2], queue.pop() is tasks[1])

print("-- one that waits for itself, and a circle")
a, b, c = tasks[:3]
a.data, b.data, c.data = b, c, b
fails(a.cancel)
a.data = a
fails(a.cancel)
a.data = None
print(a.cancel(), a.data)
globals_["cur_task"] = a
fails(a.cancel)

print("-- ended")
a.state = None
print(a.done(), a.cancel(), a.result(), a.exception())
a.data = 5
print(a.result(), a.exception())
fails(lambda: next(iter(a)))
a.data = KeyError("k")
print(repr(a.exception()))
fails(a.result)
a.data = CancelledError()
print(a.cancelled())
fails(a.exception)
fails(lambda: next(b))
b.state = "something else"
fails(lambda: next(b))
fails(lambda: iter(b))
fails(b.result)
fails(lambda: a.set_result(1))
fails(lambda: a.set_exception(1))
try:
    a.coro = 1
except AttributeError as e:
    print(e)
globals_["cur_task"] = 3
fails(lambda: next(b))
print(issubclass(CancelledError, Exception), issubclass(InvalidStateError, Exception))
print({a: 1}[a])


# What is iterated over of a class made from Task is the task.
class Job(Task):
    pass


try:
    print(iter(Job(1)))
except RuntimeError as error:
    print(error)
