import time

print(time.gmtime(0), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400 * 365)))
print(time.asctime(time.gmtime(0)), time.ctime(0), time.mktime(time.localtime(100)), time.strptime("2024-03-01 10:20", "%Y-%m-%d %H:%M"))
t = time.localtime(1e9)
print(t.tm_year, t[0], len(t), tuple(t), t == tuple(t), isinstance(t, tuple), isinstance(t, time.struct_time))
print(time.strptime("12 Mar 2021 01:02:03 PM", "%d %b %Y %I:%M:%S %p")[:6])
for args in (("2021", "%Y-%m"), ("x", "%Y"), ("2021-02-30", "%Y-%m-%d"), ("2021-02-03 x", "%Y-%m-%d"), ("1", "%Q")):
    try:
        print(time.strptime(*args))
    except ValueError as e:
        print(e)
print(time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 8)))
print(time.strftime("%a %A %b %B %d %j %H %I %M %p %S %w %y %Y %%", time.gmtime(1700000000)))
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
for f in (lambda: time.sleep("1"), lambda: time.sleep(), lambda: time.strftime(1), lambda: time.mktime((1, 2)), lambda: time.asctime(5)):
    try:
        f()
    except TypeError as e:
        print(e)
