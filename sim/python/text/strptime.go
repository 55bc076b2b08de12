package text

import "strings"

// Parsed is what Strptime has read.
type Parsed struct {
	Time
	Micro   int // microseconds
	Zone    int // seconds east of UTC, if HasZone
	HasZone bool
}

// Strptime reads a time as time.strptime does, in the C locale. ValueError if
// the string does not match the format, or the format is bad.
func Strptime(s, format string) (Parsed, error) {
	p := parser{rest: s, Parsed: Parsed{Time: Time{Year: 1900, Month: 1, Day: 1, IsDST: -1}}, hour12: -1, pm: -1}
	if err := p.parse(format); err != nil {
		return Parsed{}, err
	}
	if p.failed {
		return Parsed{}, valueError("time data " + Repr(s) + " does not match format " + Repr(format))
	}
	if p.rest != "" {
		return Parsed{}, valueError("unconverted data remains: " + p.rest)
	}
	return p.finish()
}

// parser is a Strptime in progress.
type parser struct {
	Parsed
	rest       string
	failed     bool
	hour12, pm int // −1 if not given
	yearDay    int // 0 if not given
}

func (p *parser) parse(format string) error {
	for i := 0; i < len(format) && !p.failed; i++ {
		switch ch := format[i]; {
		case ch == '%' && i+1 == len(format):
			return valueError("stray % in format " + Repr(format))
		case ch == '%':
			i++
			if !p.directive(format[i]) {
				return valueError("'" + format[i:i+1] + "' is a bad directive in format " + Repr(format))
			}
		case blank(ch):
			for i+1 < len(format) && blank(format[i+1]) {
				i++
			}
			trimmed := strings.TrimLeft(p.rest, " \t\n\v\f\r")
			p.failed = trimmed == p.rest
			p.rest = trimmed
		case p.rest == "" || lower(p.rest[0]) != lower(ch):
			p.failed = true
		default:
			p.rest = p.rest[1:]
		}
	}
	return nil
}

func blank(ch byte) bool { return ch == ' ' || ch >= '\t' && ch <= '\r' }

func lower(ch byte) byte {
	if ch >= 'A' && ch <= 'Z' {
		ch += 'a' - 'A'
	}
	return ch
}

// number reads up to so many digits; what lies outside the bounds does not match
// but for its first digits.
func (p *parser) number(digits, low, high int) int {
	n, used := 0, 0
	for used < digits && used < len(p.rest) && p.rest[used] >= '0' && p.rest[used] <= '9' {
		if m := n*10 + int(p.rest[used]-'0'); m > high && used > 0 {
			break
		} else {
			n = m
		}
		used++
	}
	if used == 0 || n < low || n > high {
		p.failed = true
	}
	p.rest = p.rest[used:]
	return n
}

// word reads one of some words, or their first so many letters; it returns which.
func (p *parser) word(words []string, letters int) int {
	for i, w := range words {
		if letters > 0 {
			w = w[:letters]
		}
		if len(p.rest) >= len(w) && strings.EqualFold(p.rest[:len(w)], w) {
			p.rest = p.rest[len(w):]
			return i
		}
	}
	p.failed = true
	return 0
}

// directive reads what a letter behind % stands for; false if it stands for
// nothing.
func (p *parser) directive(letter byte) bool {
	switch letter {
	case 'Y':
		if n := len(p.rest); n < 4 || strings.Trim(p.rest[:4], "0123456789") != "" {
			p.failed = true
			return true
		}
		p.Year = int64(p.number(4, 0, 9999))
	case 'y':
		n := p.number(2, 0, 99)
		p.Year = int64(n + 2000)
		if n > 68 {
			p.Year = int64(n + 1900)
		}
	case 'm':
		p.Month = p.number(2, 1, 12)
	case 'd', 'e':
		if letter == 'e' {
			return false
		}
		if p.rest != "" && p.rest[0] == ' ' {
			p.rest = p.rest[1:]
		}
		p.Day = p.number(2, 1, 31)
	case 'H':
		p.Hour = p.number(2, 0, 23)
	case 'I':
		p.hour12 = p.number(2, 1, 12)
	case 'M':
		p.Minute = p.number(2, 0, 59)
	case 'S':
		p.Second = p.number(2, 0, 61)
	case 'j':
		p.yearDay = p.number(3, 1, 366)
	case 'f':
		before := len(p.rest)
		p.Micro = p.number(6, 0, 999999)
		for n := before - len(p.rest); n < 6; n++ {
			p.Micro *= 10
		}
	case 'p':
		p.pm = p.word([]string{"AM", "PM"}, 0)
	case 'b', 'h':
		p.Month = p.word(monthNames[:], 3) + 1
		return letter == 'b'
	case 'B':
		p.Month = p.word(monthNames[:], 0) + 1
	case 'a':
		p.word(dayNames[:], 3)
	case 'A':
		p.word(dayNames[:], 0)
	case 'w':
		p.number(1, 0, 6)
	case 'z':
		p.zone()
	case 'Z':
		p.word([]string{"UTC", "GMT"}, 0)
	case '%':
		if !strings.HasPrefix(p.rest, "%") {
			p.failed = true
			return true
		}
		p.rest = p.rest[1:]
	default:
		return p.composite(letter)
	}
	return true
}

// composite reads a letter that stands for a whole format.
func (p *parser) composite(letter byte) bool {
	formats := map[byte]string{'c': "%a %b %d %H:%M:%S %Y", 'x': "%m/%d/%y", 'X': "%H:%M:%S"}
	format, ok := formats[letter]
	if ok {
		p.failed = p.parse(format) != nil || p.failed
	}
	return ok
}

func (p *parser) zone() {
	p.HasZone = true
	if p.rest != "" && p.rest[0] == 'Z' {
		p.rest = p.rest[1:]
		return
	}
	sign := 1
	switch {
	case strings.HasPrefix(p.rest, "-"):
		sign = -1
	case !strings.HasPrefix(p.rest, "+"):
		p.failed = true
		return
	}
	p.rest = p.rest[1:]
	hours := p.number(2, 0, 23)
	p.rest = strings.TrimPrefix(p.rest, ":")
	p.Zone = sign * (hours*3600 + 60*p.number(2, 0, 59))
}

// finish puts together what has been read.
func (p *parser) finish() (Parsed, error) {
	if p.hour12 >= 0 {
		p.Hour = p.hour12 % 12
		if p.pm == 1 {
			p.Hour += 12
		}
	}
	if p.yearDay > 0 {
		t := civil(Time{Year: p.Year, Month: 1, Day: 1}.Seconds() + int64(p.yearDay-1)*secondsADay)
		p.Month, p.Day = t.Month, t.Day
	}
	days := daysInMonth(p.Year, p.Month)
	if p.Day > days {
		return Parsed{}, valueError("day is out of range for month")
	}
	t := civil(p.Time.Seconds())
	p.Weekday, p.YearDay = t.Weekday, t.YearDay
	return p.Parsed, nil
}

func daysInMonth(year int64, month int) int {
	if month == 12 {
		return 31
	}
	days := monthDays[month] - monthDays[month-1]
	if month == 2 && isLeap(year) {
		days++
	}
	return days
}
