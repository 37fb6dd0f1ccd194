# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import time


def fails(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)


def slept(seconds):
    start = time.monotonic_ns()
    time.sleep(seconds)
    return (time.monotonic_ns() - start) // 1000000


print(slept(0.25), slept(1), slept(0), slept(0.0004), slept(3600.5), slept(True))
start = time.monotonic()
time.sleep(0.5)
print(0.4 < time.monotonic() - start < 0.6, isinstance(start, float))
print(isinstance(time.monotonic_ns(), int), isinstance(time.time(), int))
fails(lambda: time.sleep(-1))
fails(lambda: time.sleep(-0.001))
fails(lambda: time.sleep(float("nan")))
fails(lambda: time.sleep("1"))
fails(lambda: time.sleep())

print("-- localtime")
t = time.localtime(1000000000)
print(t)
print(t.tm_year, t[1], t.tm_wday, t.tm_yday, t.tm_isdst, len(t), t[:3])
print(t == (2001, 9, 9, 1, 46, 40, 6, 252, -1), t == time.localtime(1000000001), t < (2002,))
print(tuple(t) == t, list(t)[:2], isinstance(t, tuple), type(t))
year, month, day, *rest = t
print(year, month, day, rest)
print(time.localtime(951782400)[:3], time.localtime(2147483647).tm_year)
print(time.localtime(1e9).tm_year)
print(time.mktime(t), time.mktime((2001, 9, 9, 1, 46, 40, 0, 0, 0)))
print(time.mktime(time.localtime(1234567890)))
made = time.struct_time((2024, 2, 29, 12, 30, 15, 3, 60, -1))
print(made, time.mktime(made))
print(time.struct_time(made) == made)
now = time.time()
print(-1 <= now - time.mktime(time.localtime()) <= 0)
fails(lambda: time.localtime(0))
fails(lambda: time.localtime(-5))
fails(lambda: time.localtime(2**31))
fails(lambda: time.localtime(2**40))
fails(lambda: time.localtime("now"))
fails(lambda: time.struct_time((1, 2, 3)))
fails(lambda: time.struct_time(1))
fails(lambda: time.struct_time())
fails(lambda: time.mktime((1999, 1, 1, 0, 0, 0, 0, 0, 0)))
fails(lambda: time.mktime((2000, 1)))
fails(lambda: time.mktime(5))
fails(lambda: setattr(t, "tm_year", 1))
fails(lambda: t.tm_zone)
