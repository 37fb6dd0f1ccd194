from adafruit_datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone

print(MINYEAR, MAXYEAR)
week = timedelta(weeks=1)
odd = timedelta(days=-1, hours=3, minutes=7, seconds=65, milliseconds=1, microseconds=5)
for delta in (week, odd, timedelta(), timedelta(minutes=90), -odd, week + odd, week - odd, week * 3):
    print(repr(delta), str(delta), delta.days, delta.seconds, delta.microseconds, bool(delta))
print(week // 7, week // timedelta(hours=5), week % timedelta(hours=5), divmod(week, timedelta(hours=5)))
print(week.total_seconds(), week > odd, week == timedelta(days=7), week != odd, odd <= week, odd >= week)

day = date(2024, 2, 29)
print(repr(day), day, day.isoformat(), day.year, day.month, day.day)
print(day.weekday(), day.isoweekday(), day.toordinal(), date.fromordinal(day.toordinal()))
print(day < date(2024, 3, 1), day == date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31))
print(date.fromisoformat("2021-12-31"))
print(tuple(day.timetuple())[:8])

noon = time(12, 0, 0)
print(repr(noon), noon, noon.isoformat(), time(1, 2, 3, 4), time(23, 59, tzinfo=timezone.utc))
print(time.fromisoformat("04:23:01"), time.fromisoformat("04:23:01.000384"), time.fromisoformat("04:23:01+04:00"))
print(noon < time(12, 0, 1), noon == time(12), noon.hour, noon.minute, noon.second, noon.microsecond)

moment = datetime(2024, 2, 28, 23, 59, 30, 250000)
print(repr(moment), moment, moment.isoformat(), moment.isoformat(" "), moment.ctime())
print(moment + timedelta(minutes=1), moment - timedelta(days=59), moment - datetime(2023, 2, 28))
print(moment.date(), moment.time(), moment.weekday(), moment.toordinal())
print(moment.replace(year=2020, microsecond=0), datetime.combine(day, noon))
print(datetime.fromisoformat("2011-11-04 00:05:23.283"), datetime.fromisoformat("2011-11-04T00:05:23+04:00"))
print(moment < datetime(2025, 1, 1), moment == datetime(2024, 2, 28, 23, 59, 30, 250000))
print(tuple(moment.timetuple())[:8], moment.tzinfo, moment.utcoffset())

utc = datetime(2024, 1, 1, tzinfo=timezone.utc)
east = utc.replace(tzinfo=timezone(timedelta(hours=5, minutes=30), "IST"))
print(utc, east, utc - east, east < utc, repr(timezone.utc), east.tzinfo, timezone(timedelta(hours=-3)))
print(east.utcoffset(), east.tzinfo.tzname(None))

try:
    {week}
except TypeError:
    print("a timedelta cannot be hashed")

for wrong in (
    lambda: date(2023, 2, 29),
    lambda: date(0, 1, 1),
    lambda: time(24, 0),
    lambda: time(0, 60),
    lambda: date.fromisoformat("2021-1-1"),
    lambda: moment < utc,
    lambda: moment - utc,
    lambda: timezone(5),
    lambda: day.replace(2023),
    lambda: datetime(9999, 12, 31) + week,
    lambda: date.fromordinal(0),
):
    try:
        print(wrong())
    except (ValueError, TypeError, OverflowError, NotImplementedError) as error:
        print(type(error).__name__, *error.args[:1])
