package text

// Time is a broken-down time, as time.struct_time. The zero Time is not
// valid.
type Time struct {
	Year    int64
	Month   int // 1 to 12
	Day     int // 1 to 31
	Hour    int // 0 to 23
	Minute  int // 0 to 59
	Second  int // 0 to 61
	Weekday int // 0 to 6, Monday is 0
	YearDay int // 1 to 366
	IsDST   int // 0 or 1; -1 if unknown
}

const secondsADay = 24 * 60 * 60

// TimeOf returns the UTC time at the given number of nanoseconds since 1970,
// as time.gmtime.
func TimeOf(nanoseconds int64) Time {
	seconds, _, _ := FloorDivModInt64(nanoseconds, 1_000_000_000)
	return civil(seconds)
}

// GMTime returns time.gmtime(seconds); OSError if the year does not fit 32
// bits.
func GMTime(seconds int64) (Time, error) {
	const limit = 1 << 56 // of the year's magnitude, about 2**31
	if seconds > -limit && seconds < limit {
		if t := civil(seconds); t.Year-1900 == int64(int32(t.Year-1900)) {
			return t, nil
		}
	}
	return Time{}, &Error{Type: "OSError", Message: "[Errno 75] Value too large for defined data type"}
}

// civil breaks down seconds since 1970.
func civil(seconds int64) Time {
	days, clock, _ := FloorDivModInt64(seconds, secondsADay)
	t := Time{
		Hour:   int(clock / 3600),
		Minute: int(clock / 60 % 60),
		Second: int(clock % 60),
	}
	// 1970 began on a Thursday.
	_, weekday, _ := FloorDivModInt64(days+3, 7)
	t.Weekday = int(weekday)
	// Years from March on, so that a leap day comes last, in cycles of 400
	// years, the first of which starts on 0000-03-01.
	cycle, day, _ := FloorDivModInt64(days+719468, 146097)
	year := (day - day/1460 + day/36524 - day/146096) / 365
	day -= 365*year + year/4 - year/100
	month := (5*day + 2) / 153 // 0 is March
	t.Day = int(day-(153*month+2)/5) + 1
	t.Month = int(month) + 3
	t.Year = 400*cycle + year
	if t.Month > 12 {
		t.Month -= 12
		t.Year++
	}
	t.YearDay = int(days-daysBefore(t.Year)) + 1
	return t
}

// daysBefore returns the days from 1970 to the first of January of the year.
func daysBefore(year int64) int64 {
	y := year - 1
	fours, _, _ := FloorDivModInt64(y, 4)
	hundreds, _, _ := FloorDivModInt64(y, 100)
	fourHundreds, _, _ := FloorDivModInt64(y, 400)
	return 365*y + fours - hundreds + fourHundreds - 719162
}

func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// monthDays are the days before each month of a common year.
var monthDays = [12]int{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

// Seconds returns the seconds since 1970 at the time in UTC, as
// calendar.timegm, and as time.mktime does where local time is UTC. Fields
// out of range carry over.
func (t Time) Seconds() int64 {
	years, month, _ := FloorDivModInt64(int64(t.Month-1), 12)
	year := t.Year + years
	days := daysBefore(year) + int64(monthDays[month]) + int64(t.Day) - 1
	if month > 1 && isLeap(year) {
		days++
	}
	return days*secondsADay + int64(t.Hour)*3600 + int64(t.Minute)*60 + int64(t.Second)
}

// Check returns the time with zeros for month, day and day of the year taken
// as ones, as time.strftime and time.asctime take it; ValueError if a field
// is out of range.
func (t Time) Check() (Time, error) {
	if t.Month == 0 {
		t.Month = 1
	}
	if t.Day == 0 {
		t.Day = 1
	}
	if t.YearDay == 0 {
		t.YearDay = 1
	}
	for _, field := range []struct {
		name             string
		value, low, high int
	}{
		{"month", t.Month, 1, 12},
		{"day of month", t.Day, 1, 31},
		{"hour", t.Hour, 0, 23},
		{"minute", t.Minute, 0, 59},
		{"seconds", t.Second, 0, 61},
		{"day of week", t.Weekday, -1, 1 << 30},
		{"day of year", t.YearDay, 1, 366},
	} {
		if field.value < field.low || field.value > field.high {
			return t, valueError(field.name + " out of range")
		}
	}
	t.Weekday = (t.Weekday + 7) % 7
	return t, nil
}
