"""Cases for time.gmtime, mktime, asctime and strftime, in UTC."""
import time

STAMPS = [0, -1, 1, 59, 86399, 86400, -86400, -86401, 951782400, 951868799, 951868800, 978220800, 1078012800, 1234567890, 1709164800, 1709251199, 1735603200,
          1735689599, 1735689600, 2147483647, 2147483648, 4102444800, -2208988800, -62135596800, -62135596801, -62167219200, -62167305600, 253402300799, 253402300800,
          1104537600, 1136073600, 1230768000, 1262304000, -377705116800]
DIRECTIVES = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%"


def fields(t):
    return list(t)[:9]


def asctime(*t):
    return time.asctime(tuple(t))


def mktime(*t):
    return int(time.mktime((*t, 0, 1, 0)))


def strftime(form, *t):
    return time.strftime(form, tuple(t))


def times(rng):
    stamps = STAMPS + [rng.randrange(-2**33, 2**34) for _ in range(150)] + [rng.randrange(-10**14, 10**14) for _ in range(50)]
    for s in stamps:
        yield "gmtime", lambda s: fields(time.gmtime(s)), (s,)
        yield "seconds", mktime, fields(time.gmtime(s))[:6]
        yield "asctime", asctime, fields(time.gmtime(s))
        yield "strftime", strftime, ["|".join("%" + d for d in DIRECTIVES)] + fields(time.gmtime(s))
    for s in (2**56, -(2**56), 67767976233532799, 67768036191676800, 67768036191676799, -67768040609740800, -67768040609740801, -67768100567755200, 2**62, -(2**62)):
        yield "gmtime", lambda s: fields(time.gmtime(s)), (s,)
    for ns in (0, -1, 999_999_999, 10**9, -(10**9), -(10**9) - 1, 1709251199999999999, 2**63 - 1, -(2**63)):
        yield "ctime", lambda ns: time.ctime(ns // 10**9), (ns,)
    plain = fields(time.gmtime(1709164805))
    for flags in ("", "-", "_", "0", "^", "#", "^#", "#^", "_^", "-0", "0-", "_0"):
        for width in ("", "1", "6", "12"):
            for modifier in ("", "E", "O"):
                if modifier and (flags not in ("", "^") or width == "6"):
                    continue
                for d in DIRECTIVES:
                    yield "strftime", strftime, ["<%" + flags + width + modifier + d + ">"] + plain
    for form in ("", "plain", "%", "100%", "a%%b", "%Q", "%5Q", "%-9^Q", "%-", "%E", "%Eq", "%\u4e00", "\u4e00\xe9%Y\U0001f600", "%Y-%m-%dT%H:%M:%S", "%i%J", "%10", "%O", "%y\n"):
        yield "strftime", strftime, [form] + plain
    for t in ([2024, 0, 0, 0, 0, 0, 0, 0, 0], [99, 1, 1, 0, 0, 0, 0, 1, -1], [5, 12, 31, 23, 59, 61, 6, 366, 1], [-5, 3, 4, 5, 6, 7, 2, 63, 0], [12345, 3, 4, 5, 6, 7, 2, 63, 0],
              [0, 3, 4, 12, 6, 7, 2, 63, 0], [2024, 1, 1, 0, 0, 0, -1, 1, 0], [2024, 1, 1, 0, 0, 0, 7, 1, 0], [2024, 1, 1, 0, 0, 0, 13, 1, 0], [-100, 1, 1, 0, 0, 0, 0, 1, 0], [-99, 1, 1, 0, 0, 0, 0, 1, 0]):
        yield "asctime", asctime, t
        yield "strftime", strftime, ["%Y %C %y %G %g %m %d %j %U %V %W %a %w %u %H %I %p %S %z %Z %e %k %l"] + t
        yield "strftime", strftime, ["%6Y %-Y %_6Y %06Y %06y %6C %_C %-m %-d %_j %-j %-I %-y %010Z %10z %_10z %-z"] + t
    for at, value in ((1, 13), (1, -1), (2, 32), (2, -1), (3, 24), (3, -1), (4, 60), (5, 62), (5, -1), (6, -2), (7, 367), (7, -1)):
        t = list(plain)
        t[at] = value
        yield "asctime", asctime, t
        yield "strftime", strftime, ["%c"] + t
    for t in ([2024, 14, 35, 25, 61, 61], [2024, 2, 29, 0, 0, 0], [2023, 2, 29, 0, 0, 0], [2024, 1, 400, 0, 0, 0], [1969, 12, 31, 23, 59, 59], [0, 1, 1, 0, 0, 0], [2024, -3, 1, -5, 0, -70]):
        yield "seconds", mktime, t
