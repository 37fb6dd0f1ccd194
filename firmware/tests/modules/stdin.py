# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# All ways of reading what is typed. Nothing of it is echoed, and Return is a line's end.
import select
import sys
import time
from supervisor import runtime


def wait_for(count):
    while runtime.serial_bytes_available < count:
        time.sleep(0.01)


print(sys.stdin, sys.stdout, sys.stderr, sys.stdin.buffer)
poller = select.poll()
poller.register(sys.stdin)
print(poller.poll(0), runtime.serial_bytes_available)
print(select.select([sys.stdin], [], []) == ([sys.stdin], [], []))
print(poller.poll(), runtime.serial_bytes_available)
print(repr(sys.stdin.read(1)), repr(sys.stdin.read(2)), runtime.serial_bytes_available)
print([event for _, event in poller.poll(0)], poller.poll(10))

print("-- characters, lines")
wait_for(14)
print(runtime.serial_bytes_available)
print(repr(sys.stdin.read(3)), repr(sys.stdin.read(2)), repr(sys.stdin.read(0)))
print(repr(sys.stdin.readline()), runtime.serial_bytes_available)
print(repr(sys.stdin.readline()), repr(sys.stdin.readline(3)), repr(sys.stdin.readline()))
for line in sys.stdin:
    print(repr(line))
    if line == "end\n":
        break
print(repr(next(sys.stdin)))

print("-- bytes")
buffer = bytearray(8)
print(sys.stdin.readinto(buffer), buffer)
print(sys.stdin.readinto(buffer, 2), buffer)
print(sys.stdin.buffer.read(4), sys.stdin.buffer.readline(), sys.stdin.buffer.readinto(buffer), buffer)
print(sys.stdin.buffer.read(3))

print("-- one by one, as it comes")
typed = ""
while typed[-1:] != "!":
    while runtime.serial_bytes_available:
        typed += sys.stdin.read(runtime.serial_bytes_available)
    time.sleep(0.001)
print(repr(typed))
print(repr(input("Then: ")))


def fails(act):
    try:
        print(act())
    except (Exception, KeyboardInterrupt) as e:
        print(type(e).__name__, e)


print("-- what cannot be done")
fails(lambda: sys.stdin.write("x"))
fails(lambda: sys.stdout.read(1))
fails(lambda: sys.stdout.readline())
fails(lambda: sys.stdin.readinto(b"12"))
fails(lambda: sys.stdin.readinto(5))
fails(lambda: sys.stdin.read("1"))
fails(lambda: sys.stdin.seek(0))
fails(lambda: sys.stdin.flush())
fails(lambda: sys.stdin.read())
fails(lambda: sys.stdin.readlines())
fails(lambda: sys.stdin.readline())
fails(lambda: sys.stdin.read(2))
print(sys.stdin.close(), sys.stdout.write("text\n"), sys.stderr.write("text\n"), sys.stdout.buffer.write(b"\n"))
