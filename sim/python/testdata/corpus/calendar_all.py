import calendar
import datetime
import time

print(calendar.month(2024, 2))
print(calendar.month(2025, 6, 4, 2), end="")
print(calendar.calendar(2023))
print(calendar.calendar(2024, w=3, l=1, c=2, m=4))
calendar.prmonth(1999, 12)
print(calendar.isleap(2024), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2025))
print(calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2), calendar.monthrange(2023, 10), calendar.weekheader(3), calendar.weekheader(10))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[3])
print(calendar.monthcalendar(2024, 9))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2024, 9), calendar.firstweekday())
print(calendar.monthcalendar(2024, 9))
calendar.setfirstweekday(calendar.MONDAY)
print(calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.timegm(time.gmtime(86400)))
c = calendar.Calendar(firstweekday=6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2)), list(c.itermonthdays2(2024, 2))[:4])
print([d.isoformat() for d in c.itermonthdates(2024, 2)][:5], c.monthdatescalendar(2024, 2)[-1][-1], list(c.itermonthdays3(2023, 12))[-3:], list(c.itermonthdays4(2024, 1))[:2])
print(len(c.yeardayscalendar(2024)), c.yeardayscalendar(2024, 2)[0][1][0])
t = calendar.TextCalendar(calendar.SUNDAY)
print(t.formatmonth(2000, 1))
t.prmonth(2024, 7)
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0)):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
fridays = [d for week in calendar.monthcalendar(2024, 9) if (d := week[calendar.FRIDAY])]
print(fridays, [m for m in range(1, 13) if datetime.date(2024, m, 13).weekday() == calendar.FRIDAY])
print(calendar.MONDAY, [calendar.FRIDAY], calendar.JANUARY == 1, repr(calendar.Month.MAY), int(calendar.SUNDAY), f"{calendar.SUNDAY}")
