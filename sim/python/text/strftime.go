package text

import (
	"strconv"
	"strings"
)

var (
	dayNames   = [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	monthNames = [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December"}
)

// Asctime returns time.asctime(t), such as "Sun Jun  9 21:18:56 1996". The
// errors are those of Check.
func Asctime(t Time) (string, error) {
	t, err := t.Check()
	if err != nil {
		return "", err
	}
	return Strftime("%a %b %e %H:%M:%S %Y", t)
}

// Ctime returns time.ctime at the given number of nanoseconds since 1970,
// where local time is UTC.
func Ctime(nanoseconds int64) string {
	s, _ := Asctime(TimeOf(nanoseconds)) // in range
	return s
}

// Strftime returns time.strftime(format, t) as CPython gives it on Linux in
// the C locale, where local time is UTC. The errors are those of Check.
func Strftime(format string, t Time) (string, error) {
	t, err := t.Check()
	if err != nil {
		return "", err
	}
	if strings.IndexByte(format, 0) >= 0 {
		return "", valueError("embedded null character")
	}
	return strftime(format, &t)
}

func strftime(format string, t *Time) (string, error) {
	var b strings.Builder
	for {
		literal, rest, found := strings.Cut(format, "%")
		b.WriteString(literal)
		if !found {
			return b.String(), nil
		}
		d, size := parseDirective(rest)
		if b.Len()+d.width > MaxLen {
			return "", errMemory
		}
		part, ok := d.render(t)
		if !ok || !d.modifierFits() { // what is no directive stands for itself
			part = d.name("%" + rest[:size])
		}
		b.WriteString(part)
		format = rest[size:]
	}
}

// A directive is what follows a "%" in a format, with the GNU extensions:
// flags, width, and the modifiers E and O, which mean nothing in the C locale.
type directive struct {
	pad    byte // '-', '_' or '0'; 0 for the conversion's own way
	upper  bool // ^
	change bool // #
	width  int
	letter byte // 0 at the end of the format
	e, o   bool // the modifiers
}

// modifierFits says whether the letter may have the modifier.
func (d directive) modifierFits() bool {
	switch {
	case d.e:
		return strings.IndexByte("cCnpPrRstTuxXyYzZ%", d.letter) >= 0
	case d.o:
		return strings.IndexByte("bBCdegGhHIjklmMnpPrRsStTuUVwWyzZ%", d.letter) >= 0
	}
	return true
}

// parseDirective returns the directive at the start of s, and its size.
func parseDirective(s string) (d directive, size int) {
	at := 0
	peek := func() byte {
		if at < len(s) {
			return s[at]
		}
		return 0
	}
	for ; ; at++ {
		switch c := peek(); c {
		case '_', '-', '0':
			d.pad = c
			continue
		case '^':
			d.upper = true
			continue
		case '#':
			d.change = true
			continue
		}
		break
	}
	for ; '0' <= peek() && peek() <= '9'; at++ {
		d.width = min(d.width*10+int(peek()-'0'), 1<<30)
	}
	if d.e, d.o = peek() == 'E', peek() == 'O'; d.e || d.o {
		at++
	}
	if d.letter = peek(); d.letter != 0 {
		at++
	}
	return d, at
}

// composites are the directives that stand for a format.
var composites = map[byte]string{
	'c': "%a %b %e %H:%M:%S %Y",
	'D': "%m/%d/%y",
	'F': "%Y-%m-%d",
	'R': "%H:%M",
	'r': "%I:%M:%S %p",
	'T': "%H:%M:%S",
	'X': "%H:%M:%S",
	'x': "%m/%d/%y",
}

// render returns the directive's text; ok is false if there is no such
// directive.
func (d directive) render(t *Time) (text string, ok bool) {
	if format, found := composites[d.letter]; found {
		s, _ := strftime(format, t) // no width in it
		return d.name(s), true
	}
	switch d.letter {
	case '%':
		return d.name("%"), true
	case 'n':
		return d.name("\n"), true
	case 't':
		return d.name("\t"), true
	case 'a':
		return d.name(dayNames[t.Weekday][:3]), true
	case 'A':
		return d.name(dayNames[t.Weekday]), true
	case 'b', 'h':
		return d.name(monthNames[t.Month-1][:3]), true
	case 'B':
		return d.name(monthNames[t.Month-1]), true
	case 'p':
		return d.halfDay(t), true
	case 'P':
		d.change, d.upper = true, false
		return d.halfDay(t), true
	case 'Z':
		return d.zone(t), true
	case 'z':
		if t.IsDST < 0 {
			return "", true
		}
		return d.fill("+") + d.digits(0, 4), true // so that a width counts twice, as in the GNU library
	}
	return d.number(t)
}

// number renders the directives that are numbers.
func (d directive) number(t *Time) (text string, ok bool) {
	hour12 := int64((t.Hour+11)%12 + 1)
	isoYear, isoWeek := isoCalendar(t)
	century, ofCentury, _ := FloorDivModInt64(t.Year, 100)
	_, ofISOCentury, _ := FloorDivModInt64(isoYear, 100)
	value, width := int64(0), 2
	switch d.letter {
	case 'C':
		value, width = century, 1
	case 'd':
		value = int64(t.Day)
	case 'e':
		return d.spaced(int64(t.Day)), true
	case 'G':
		value, width = isoYear, 1
	case 'g':
		value = ofISOCentury
	case 'H':
		value = int64(t.Hour)
	case 'I':
		value = hour12
	case 'j':
		value, width = int64(t.YearDay), 3
	case 'k':
		return d.spaced(int64(t.Hour)), true
	case 'l':
		return d.spaced(hour12), true
	case 'm':
		value = int64(t.Month)
	case 'M':
		value = int64(t.Minute)
	case 'S':
		value = int64(t.Second)
	case 's':
		return d.fill(strconv.FormatInt(t.Seconds(), 10)), true
	case 'u':
		value, width = int64(t.Weekday+1), 1
	case 'U': // weeks that start on Sunday
		value = int64(t.YearDay-1-(t.Weekday+1)%7+7) / 7
	case 'V':
		value = int64(isoWeek)
	case 'W': // weeks that start on Monday
		value = int64(t.YearDay-1-t.Weekday+7) / 7
	case 'w':
		value, width = int64((t.Weekday+1)%7), 1
	case 'y':
		value = ofCentury
	case 'Y':
		value, width = t.Year, 1
	default:
		return "", false
	}
	return d.digits(value, width), true
}

// digits writes a number with at least the given number of characters, or
// those of the directive's width.
func (d directive) digits(value int64, width int) string {
	s := strconv.FormatInt(value, 10)
	n := max(width, d.width) - len(s)
	switch {
	case d.pad == '-' || n <= 0:
		return d.fill(s)
	case d.pad == '_':
		return strings.Repeat(" ", n) + s
	case value < 0:
		return "-" + strings.Repeat("0", n) + s[1:]
	}
	return strings.Repeat("0", n) + s
}

// spaced writes a number of two characters, padded with a space unless a
// flag says otherwise.
func (d directive) spaced(value int64) string {
	if d.pad == 0 {
		d.pad = '_'
	}
	return d.digits(value, 2)
}

// fill brings s to the directive's width.
func (d directive) fill(s string) string {
	n := max(d.width-len(s), 0)
	if d.pad == '0' {
		return strings.Repeat("0", n) + s
	}
	return strings.Repeat(" ", n) + s
}

// name writes a name, in upper case if a flag says so.
func (d directive) name(s string) string {
	if d.upper || d.change && strings.IndexByte("aAbBh", d.letter) >= 0 {
		s = strings.ToUpper(s)
	}
	return d.fill(s)
}

func (d directive) halfDay(t *Time) string {
	s := "AM"
	if t.Hour >= 12 {
		s = "PM"
	}
	if d.change {
		s = strings.ToLower(s)
	}
	return d.fill(s)
}

func (d directive) zone(t *Time) string {
	switch {
	case t.IsDST < 0:
		return d.fill("")
	case d.change:
		return d.fill("utc")
	}
	return d.fill("UTC")
}

// isoCalendar returns the year and the week by ISO 8601: weeks start on
// Monday, and week 1 has the year's first Thursday.
func isoCalendar(t *Time) (year int64, week int) {
	year = t.Year
	// The day of the year, from 0, of this week's Thursday.
	thursday := t.YearDay - 1 - t.Weekday + 3
	switch days := daysIn(year); {
	case thursday < 0:
		year--
		thursday += daysIn(year)
	case thursday >= days:
		year++
		thursday -= days
	}
	return year, thursday/7 + 1
}

func daysIn(year int64) int {
	if isLeap(year) {
		return 366
	}
	return 365
}
