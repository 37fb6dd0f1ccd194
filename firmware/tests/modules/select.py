# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import io
import select
import sys
import time


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


class Stream(io.IOBase):
    def __init__(self, name, ready=0):
        self.name = name
        self.ready = ready
        self.asked = 0
        self.on_ask = None

    def ioctl(self, request, argument):
        self.asked += 1
        if self.on_ask:
            self.on_ask()
        return self.ready(self) if callable(self.ready) else self.ready & argument

    def __repr__(self):
        return self.name


def taken(since):
    return round((time.monotonic() - since) * 1000)


print(select.POLLIN, select.POLLOUT, select.POLLERR, select.POLLHUP)
start = time.monotonic()
poller = select.poll()
print(poller.poll(250), list(poller.ipoll(0)), taken(start) >= 250)
poller.register(sys.stdin, select.POLLIN)
start = time.monotonic()
print(poller.poll(100), 90 <= taken(start) <= 110)

print("-- streams written in Python")
a, b = Stream("a", 1), Stream("b")
poller.register(a, select.POLLIN)
poller.register(b)
print(poller.poll())
b.ready = 4
print(poller.poll(-1), poller.poll(None))
poller.modify(a, select.POLLOUT)
print(poller.poll())
poller.register(a, select.POLLIN)
print([(stream, event) for stream, event in poller.ipoll(0, 1)], poller.poll(0))
poller.unregister(b)
poller.unregister(b)
fails(lambda: poller.modify(b, 1))
fails(lambda: poller.register(5))
fails(lambda: poller.register("text"))
fails(lambda: poller.register(io.StringIO()))
fails(lambda: poller.poll(0))

print("-- one that becomes ready later, and what its ioctl() may do")
b = Stream("later", lambda self: self.asked >= 20)
poller = select.poll()
poller.register(b)
start = time.monotonic()
print(poller.poll(), 15 <= taken(start) <= 40)
b.ready = lambda self: -5
fails(poller.poll)
b.ready = lambda self: "text"
fails(poller.poll)
first, second = Stream("first", 1), Stream("second", 1)
poller = select.poll()
poller.register(first, 1)
poller.register(second, 1)
first.on_ask = lambda: poller.unregister(first)
print(poller.poll(0), poller.poll(0))
second.on_ask = lambda: [poller.register(Stream(str(i), 1), 1) for i in range(20)]
print(len(poller.poll(0)))
pairs = poller.ipoll(0)
next(pairs)
for stream, _ in pairs:
    poller.unregister(stream)
print(len(poller.poll(0)) > 0)
second.on_ask = None

print("-- select")
first, second = Stream("first", 1), Stream("second", 4)
print(select.select([first, second], [second, first], []))
print(select.select([first], [], [second], 0))
first.ready = 0
start = time.monotonic()
print(select.select([first], [], [], 0.05), 40 <= taken(start) <= 60)
print(select.select([sys.stdin], [sys.stdout], [], 0))
fails(lambda: select.select([1], [], []))
fails(lambda: select.select(1, [], []))
