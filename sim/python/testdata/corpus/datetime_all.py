import datetime
from datetime import date, time, timedelta, timezone
from datetime import datetime as dt

d = dt(2024, 2, 29, 13, 5, 9, 123456)
print(d, repr(d), d.isoformat(), d.date(), d.time(), d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.weekday(), d.isoweekday())
print(d.strftime("%Y-%m-%d %H:%M:%S.%f %A %a %B %b %j %p %I %y %% %d/%m"), f"{d:%H:%M}", format(d, "%x %X"), d.ctime(), d.isoformat(" ", "seconds"), d.isoformat(timespec="milliseconds"))
print(d + timedelta(days=1), d - timedelta(hours=14), d - dt(2024, 1, 1), dt(2024, 3, 1) - dt(2023, 3, 1), d.replace(year=2023, day=1), d < dt(2025, 1, 1), d == dt(2024, 2, 29, 13, 5, 9, 123456), max(d, dt(2020, 1, 1)))
print(dt.strptime("2021-12-25 08:30", "%Y-%m-%d %H:%M"), dt.strptime("5 Mar 99 11PM", "%d %b %y %I%p"), dt.strptime("2020-01-01T00:00:00.5+0200", "%Y-%m-%dT%H:%M:%S.%f%z"), dt.fromisoformat("2022-03-04T05:06:07"), dt.fromisoformat("2022-03-04 05:06:07.123+01:00"), dt.fromisoformat("20220304"))
print(dt.combine(date(2020, 1, 2), time(3, 4)), dt(2020, 1, 1).timetuple()[:8], dt(1970, 1, 2, tzinfo=timezone.utc).timestamp(), dt.fromtimestamp(0, timezone.utc), dt.fromtimestamp(1.5, tz=timezone.utc), dt.fromordinal(738000), dt.min, dt.max)
t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 2, t * 1.5, t / timedelta(hours=1), t // timedelta(hours=1), t % timedelta(hours=1), divmod(t, timedelta(hours=1)))
print(timedelta(0), repr(timedelta()), timedelta(weeks=1), timedelta(seconds=-1), timedelta(hours=25), timedelta(days=2) > timedelta(hours=1), bool(timedelta()), timedelta(seconds=0.1), sum([timedelta(1), timedelta(2)], timedelta()), timedelta(minutes=90) == timedelta(hours=1.5), str(timedelta(seconds=3661)))
a = date(2023, 12, 31)
print(a, repr(a), a + timedelta(days=1), a - date(2023, 1, 1), a.isocalendar(), a.strftime("%d.%m.%Y"), a.replace(month=1), a.toordinal(), a.isoformat(), date.fromisoformat("2020-02-02"), a > date(2020, 1, 1), a.timetuple().tm_yday, a.ctime(), date.min, {a: 1}[date(2023, 12, 31)], date.fromisocalendar(2020, 1, 1))
k = time(9, 8, 7)
print(k, repr(k), k.isoformat("minutes"), k.strftime("%H-%M"), time.fromisoformat("10:20:30.5"), k < time(10), k.replace(hour=1), time(1, 2, 3, 4), time.max)
z = dt(2020, 6, 1, 12, tzinfo=timezone.utc)
tz = timezone(timedelta(hours=5, minutes=30), "IST")
print(z, z.astimezone(tz), z.astimezone(tz).tzname(), z == z.astimezone(tz), repr(z), z.utcoffset(), tz, timezone(timedelta(hours=-3)), repr(tz), z.astimezone(tz).strftime("%z %Z"), z.isoformat(), datetime.UTC)
for f in (lambda: dt(2023, 2, 29), lambda: dt(2023, 13, 1), lambda: date(0, 1, 1), lambda: time(25), lambda: dt(2020, 1, 1) < 5, lambda: z < dt(2020, 1, 1), lambda: z - dt(2020, 1, 1), lambda: dt.strptime("x", "%Y"), lambda: date.fromisoformat("2020-1-1"), lambda: dt.fromisoformat("nope"), lambda: date(9999, 12, 31) + timedelta(1), lambda: dt(2020, 1), lambda: timedelta("1"), lambda: timezone(timedelta(days=1)), lambda: date(2020, 1, 1.5), lambda: date(2020, 1, 1) < 3):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((dt.now() - dt.now()) < timedelta(0), dt.now().year > 2000, isinstance(dt.today(), date), dt.now(timezone.utc).tzinfo)
print(dt.utcnow().tzinfo)
start = dt(2024, 1, 31)
for n in range(3):
    print((start + timedelta(weeks=n)).strftime("%a %d %b"), end="; ")
print()
