import time as _time
from _sys import _minor
from _threading import _warn_deprecated

MINYEAR = 1
MAXYEAR = 9999
_days_before = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_month_names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_day_names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    if month == 2 and _is_leap(year):
        return 29
    return (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _to_ordinal(year, month, day):
    y = year - 1
    n = y * 365 + y // 4 - y // 100 + y // 400 + _days_before[month - 1] + day
    return n + 1 if month > 2 and _is_leap(year) else n


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 12
    while True:
        before = _days_before[month - 1] + (1 if month > 2 and _is_leap(year) else 0)
        if n >= before:
            return year, month, n - before + 1
        month -= 1


def _check_int(value):
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    if not isinstance(value, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)


def _check_given(month, day):
    if month is None:
        raise TypeError("function missing required argument 'month' (pos 2)")
    if day is None:
        raise TypeError("function missing required argument 'day' (pos 3)")


def _check_date(year, month, day):
    for x in (year, month, day):
        _check_int(x)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year %d is out of range" % year)
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond):
    for x in (hour, minute, second, microsecond):
        _check_int(x)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")


def _type_name(x):
    cls = type(x)
    return cls.__module__ + "." + cls.__qualname__ if cls.__module__ != "builtins" else cls.__qualname__


def _no_order(op, a, b):
    raise TypeError("'%s' not supported between instances of '%s' and '%s'" % (op, _type_name(a), _type_name(b)))


# _rounded gives the whole number nearest to a number, even where it is half way.
def _rounded(x):
    return round(x)


class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for name, value, unit in (("days", days, 86400000000), ("seconds", seconds, 1000000), ("microseconds", microseconds, 1),
                                  ("milliseconds", milliseconds, 1000), ("minutes", minutes, 60000000),
                                  ("hours", hours, 3600000000), ("weeks", weeks, 604800000000)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                rest += (value - whole) * unit
            else:
                raise TypeError("unsupported type for timedelta %s component: %s" % (name, type(value).__name__))
        self._set(total + _rounded(rest))

    def _set(self, total):
        seconds, self._microseconds = divmod(total, 1000000)
        self._days, self._seconds = divmod(seconds, 86400)
        if abs(self._days) > 999999999:
            raise OverflowError("days=%d; must have magnitude <= 999999999" % self._days)

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        args = ["%s=%d" % (name, value) for name, value in
                (("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds)) if value]
        return "%s.%s(%s)" % (self.__class__.__module__, self.__class__.__qualname__, ", ".join(args) or "0")

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        s = "%d:%02d:%02d" % (hours, minutes, seconds)
        if self._days:
            s = "%d day%s, " % (self._days, "" if abs(self._days) == 1 else "s") + s
        if self._microseconds:
            s += ".%06d" % self._microseconds
        return s

    def __add__(self, other):
        return _delta(self._total() + other._total()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._total() - other._total()) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _delta(other._total() - self._total()) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_divided(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        return _delta(self._total() // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return _delta(_divided(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_divided(self._total() * b, a))
        return NotImplemented

    def __mod__(self, other):
        return _delta(self._total() % other._total()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._total())

    def __bool__(self):
        return self._total() != 0


def _divided(a, b):
    if b == 0:
        raise ZeroDivisionError("integer division or modulo by zero")
    q, r = divmod(a, b)
    if 2 * abs(r) > abs(b) or 2 * abs(r) == abs(b) and q % 2:
        q += 1
    return q


def _delta(total):
    d = timedelta.__new__(timedelta)
    d._set(total)
    return d


timedelta.min = _delta(-999999999 * 86400000000)
timedelta.max = _delta(999999999 * 86400000000 + 86399999999)
timedelta.resolution = _delta(1)


class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def fromutc(self, dt):
        return dt + dt.utcoffset()


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, not %s" % type(offset).__name__)
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %r." % (offset,))
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        return "UTC" + _offset_text(self._offset, ":")

    def fromutc(self, dt):
        return dt + self._offset

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return "datetime.timezone(%r)" % (self._offset,)
        return "datetime.timezone(%r, %r)" % (self._offset, self._name)

    def __str__(self):
        return self.tzname(None)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)


timezone.utc = UTC = timezone(timedelta(0))


def _offset_text(offset, colon):
    total = offset._total()
    sign = "-" if total < 0 else "+"
    minutes, rest = divmod(abs(total), 60000000)
    s = "%s%02d%s%02d" % (sign, minutes // 60, colon, minutes % 60)
    if rest:
        s += "%s%02d" % (colon, rest // 1000000)
        if rest % 1000000:
            s += ".%06d" % (rest % 1000000)
    return s


def _formatted(x, format, fields, microsecond, offset, zone):
    # What only this module has is put in before time.strftime sees the format.
    out = []
    i = 0
    while i < len(format):
        ch = format[i]
        if ch == "%" and i + 1 < len(format):
            i += 1
            letter = format[i]
            if letter == "f":
                out.append("%06d" % microsecond)
            elif letter == "z":
                out.append("" if offset is None else _offset_text(offset, ""))
            elif letter == ":" and format[i + 1:i + 2] == "z":
                i += 1
                out.append("" if offset is None else _offset_text(offset, ":"))
            elif letter == "Z":
                out.append("" if zone is None else zone.replace("%", "%%"))
            else:
                out.append("%" + letter)
        else:
            out.append(ch)
        i += 1
    return _time.strftime("".join(out), fields)


def _iso_week1(year):
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


class IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % tuple(self)


class date:
    def __init__(self, year, month=None, day=None):
        _check_given(month, day)
        _check_date(year, month, day)
        self._year, self._month, self._day = year, month, day

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, t):
        return cls.fromordinal(719163 + int(t // 86400))

    @classmethod
    def fromordinal(cls, n):
        if not 1 <= n <= 3652059:
            raise ValueError("ordinal must be >= 1" if n < 1 else "year is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, s):
        if not isinstance(s, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _iso_date(s)
        if parts is None:
            raise ValueError("Invalid isoformat string: %r" % s)
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls.fromordinal(_iso_week1(year) + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        today = _to_ordinal(year, self._month, self._day)
        if today < _iso_week1(year):
            year -= 1
        elif today >= _iso_week1(year + 1):
            year += 1
        week, day = divmod(today - _iso_week1(year), 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    __str__ = isoformat

    def ctime(self):
        return "%s %s %2d 00:00:00 %04d" % (_day_names[self.weekday()], _month_names[self._month - 1], self._day, self._year)

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                  self.toordinal() - _to_ordinal(self._year, 1, 1) + 1, -1))

    def strftime(self, format):
        return _formatted(self, format, self.timetuple(), 0, None, None)

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day)

    def __repr__(self):
        return "%s.%s(%d, %d, %d)" % (self.__class__.__module__, self.__class__.__qualname__, self._year, self._month, self._day)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 1 <= n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + _delta(-other.days * 86400000000)
        if isinstance(other, date):
            return _delta((self.toordinal() - other.toordinal()) * 86400000000)
        return NotImplemented

    def _key(self, other):
        return (self._year, self._month, self._day) if isinstance(other, date) and not isinstance(other, datetime) else None

    def __eq__(self, other):
        k = self._key(other)
        return NotImplemented if k is None else k == (other._year, other._month, other._day)

    def __lt__(self, other):
        k = self._key(other)
        return _no_order("<", self, other) if k is None else k < (other._year, other._month, other._day)

    def __le__(self, other):
        k = self._key(other)
        return _no_order("<=", self, other) if k is None else k <= (other._year, other._month, other._day)

    def __gt__(self, other):
        k = self._key(other)
        return _no_order(">", self, other) if k is None else k > (other._year, other._month, other._day)

    def __ge__(self, other):
        k = self._key(other)
        return _no_order(">=", self, other) if k is None else k >= (other._year, other._month, other._day)

    def __hash__(self):
        return hash((self._year, self._month, self._day))


def _iso_date(s):
    if len(s) == 10 and s[4] == s[7] == "-":
        parts = s[:4], s[5:7], s[8:]
    elif len(s) == 8:
        parts = s[:4], s[4:6], s[6:]
    else:
        return None
    return [int(p) for p in parts] if all(p.isdigit() for p in parts) else None


def _iso_time(s):
    # Returns hour, minute, second, microsecond, zone; None if it is none.
    zone = None
    for i, ch in enumerate(s):
        if ch in "+-Z":
            if ch == "Z":
                if s[i + 1:]:
                    return None
                zone = timezone.utc
            else:
                inner = _iso_time(s[i + 1:])
                if inner is None or inner[4] is not None:
                    return None
                offset = timedelta(hours=inner[0], minutes=inner[1], seconds=inner[2], microseconds=inner[3])
                offset = -offset if ch == "-" else offset
                zone = timezone(offset) if offset else timezone.utc
            s = s[:i]
            break
    micro = 0
    for mark in ".,":
        if mark in s:
            s, _, fraction = s.partition(mark)
            if not fraction.isdigit() or len(s) < 6:
                return None
            micro = int(fraction[:6].ljust(6, "0"))
    parts = s.split(":") if ":" in s else [s[i:i + 2] for i in range(0, len(s), 2)]
    if not 1 <= len(parts) <= 3 or not all(len(p) == 2 and p.isdigit() for p in parts):
        return None
    numbers = [int(p) for p in parts] + [0, 0]
    return numbers[0], numbers[1], numbers[2], micro, zone


class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, s):
        parts = _iso_time(s[1:] if s.startswith("T") else s)
        if parts is None:
            raise ValueError("Invalid isoformat string: %r" % s)
        return cls(*parts)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def isoformat(self, timespec="auto"):
        s = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return s if offset is None else s + _offset_text(offset, ":")

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        fields = _time.struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))
        return _formatted(self, format, fields, self._microsecond, self.utcoffset(), self.tzname())

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True):
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo)

    def __repr__(self):
        args = [self._hour, self._minute]
        if self._second or self._microsecond:
            args.append(self._second)
        if self._microsecond:
            args.append(self._microsecond)
        s = ", ".join(["%d" % x for x in args])
        if self._tzinfo is not None:
            s += ", tzinfo=%r" % (self._tzinfo,)
        return "%s.%s(%s)" % (self.__class__.__module__, self.__class__.__qualname__, s)

    def _total(self):
        n = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        offset = self.utcoffset()
        return n if offset is None else n - offset._total()

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._total())


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


def _clock_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return "%02d" % hour
    if timespec == "minutes":
        return "%02d:%02d" % (hour, minute)
    if timespec == "seconds":
        return "%02d:%02d:%02d" % (hour, minute, second)
    if timespec == "milliseconds":
        return "%02d:%02d:%02d.%03d" % (hour, minute, second, microsecond // 1000)
    if timespec == "microseconds":
        return "%02d:%02d:%02d.%06d" % (hour, minute, second, microsecond)
    raise ValueError("Unknown timespec value")


class datetime(date):
    def __init__(self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_given(month, day)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _from_micros(cls, total, tz=None):
        # total counts microseconds since 1970.
        days, rest = divmod(total, 86400000000)
        ordinal = days + 719163
        if not 1 <= ordinal <= 3652059:
            raise OverflowError("date value out of range")
        year, month, day = _from_ordinal(ordinal)
        seconds, micro = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(year, month, day, hour, minute, second, micro, tz)

    def _micros(self):
        days = _to_ordinal(self._year, self._month, self._day) - 719163
        return (((days * 24 + self._hour) * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    @classmethod
    def now(cls, tz=None):
        return cls._of(_time.time_ns() // 1000, tz)

    @classmethod
    def _of(cls, total, tz):
        if tz is None:
            return cls._from_micros(total)
        if not isinstance(tz, tzinfo):
            raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'" % type(tz).__name__)
        return tz.fromutc(cls._from_micros(total, tz))

    @classmethod
    def utcnow(cls):
        if _minor()[0] >= 12:
            _warn_deprecated("datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. "
                             "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).")
        return cls._from_micros(_time.time_ns() // 1000)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        return cls._of(_rounded(timestamp * 1000000), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        if _minor()[0] >= 12:
            _warn_deprecated("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. "
                             "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).")
        return cls._from_micros(_rounded(timestamp * 1000000))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                   time._tzinfo if tzinfo is True else tzinfo)

    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, s):
        if not isinstance(s, str):
            raise TypeError("fromisoformat: argument must be str")
        at = 8 if len(s) >= 8 and s[:8].isdigit() else 10
        day = _iso_date(s[:at])
        clock = (0, 0, 0, 0, None) if len(s) == at else _iso_time(s[at + 1:])
        if day is None or clock is None:
            raise ValueError("Invalid isoformat string: %r" % s)
        return cls(*day, *clock)

    @classmethod
    def strptime(cls, date_string, format):
        year, month, day, hour, minute, second, micro, zone = _time._strptime(date_string, format)
        return cls(year, month, day, hour, minute, second, micro,
                   None if zone is None else timezone.utc if zone == 0 else timezone(timedelta(seconds=zone)))

    def timestamp(self):
        total = self._micros()
        offset = self.utcoffset()
        if offset is not None:
            total -= offset._total()
        return total / 1000000

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
                                  self.toordinal() - _to_ordinal(self._year, 1, 1) + 1, -1))

    def utctimetuple(self):
        return self.timetuple()

    def astimezone(self, tz=None):
        tz = timezone.utc if tz is None else tz
        offset = self.utcoffset()
        total = self._micros() - (0 if offset is None else offset._total())
        return tz.fromutc(type(self)._from_micros(total, tz))

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month,
                          self._day if day is None else day, self._hour if hour is None else hour,
                          self._minute if minute is None else minute, self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo)

    def isoformat(self, sep="T", timespec="auto"):
        s = "%04d-%02d-%02d%s%s" % (self._year, self._month, self._day, sep,
                                    _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec))
        offset = self.utcoffset()
        return s if offset is None else s + _offset_text(offset, ":")

    def __str__(self):
        return self.isoformat(sep=" ")

    def ctime(self):
        return "%s %s %2d %02d:%02d:%02d %04d" % (_day_names[self.weekday()], _month_names[self._month - 1], self._day,
                                                  self._hour, self._minute, self._second, self._year)

    def strftime(self, format):
        return _formatted(self, format, self.timetuple(), self._microsecond, self.utcoffset(), self.tzname())

    def __repr__(self):
        args = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            args.append(self._second)
        if self._microsecond:
            args.append(self._microsecond)
        s = ", ".join(["%d" % x for x in args])
        if self._tzinfo is not None:
            s += ", tzinfo=%r" % (self._tzinfo,)
        return "%s.%s(%s)" % (self.__class__.__module__, self.__class__.__qualname__, s)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._from_micros(self._micros() + other._total(), self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_micros(self._micros() - other._total(), self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._absolute() - other._absolute())

    def _absolute(self):
        offset = self.utcoffset()
        return self._micros() - (0 if offset is None else offset._total())

    def _comparable(self, op, other):
        if not isinstance(other, datetime):
            if isinstance(other, date):
                raise TypeError("can't compare datetime.datetime to datetime.date")
            _no_order(op, self, other)
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._absolute() == other._absolute()

    def __lt__(self, other):
        self._comparable("<", other)
        return self._absolute() < other._absolute()

    def __le__(self, other):
        self._comparable("<=", other)
        return self._absolute() <= other._absolute()

    def __gt__(self, other):
        self._comparable(">", other)
        return self._absolute() > other._absolute()

    def __ge__(self, other):
        self._comparable(">=", other)
        return self._absolute() >= other._absolute()

    def __hash__(self):
        return hash(self._absolute())


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
