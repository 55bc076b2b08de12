package text

import (
	"math"
	"strconv"
	"strings"
)

// ReprFloat returns repr(f), which is also str(f): the shortest numeral that
// reads back as f, with an exponent below 1e-4 and from 1e16.
func ReprFloat(f float64) string {
	return formatFloat(f, 'r', 0, floatFlags{dotZero: true})
}

// floatFlags are the finer points of formatFloat.
type floatFlags struct {
	sign      byte // '+' or ' ': shown where there is no minus
	alt       bool // "#": always a decimal point, and zeros kept in 'g'
	dotZero   bool // a whole number ends in ".0" unless it has an exponent
	noNegZero bool // "z": a zero has no minus
}

// formatFloat is PyOS_double_to_string: conversions e, E, f, F, g, G and r.
// r ignores the precision. precision is not negative.
func formatFloat(f float64, conversion byte, precision int, flags floatFlags) string {
	lower := conversion | 0x20
	var s string
	switch {
	case math.IsInf(f, 0):
		s = "inf"
	case math.IsNaN(f):
		s = "nan"
	default:
		s = unsigned(math.Abs(f), lower, precision, flags)
	}
	switch {
	case math.Signbit(f) && !math.IsNaN(f) && !(flags.noNegZero && isZeroNumeral(s)):
		s = "-" + s
	case flags.sign != 0:
		s = string(flags.sign) + s
	}
	if conversion != lower {
		s = strings.ToUpper(s)
	}
	return s
}

// isZeroNumeral says whether the digits before any exponent are all zero.
func isZeroNumeral(s string) bool {
	mantissa, _, _ := strings.Cut(s, "e")
	return strings.Trim(mantissa, "0.") == ""
}

// unsigned formats a finite f that is not negative.
func unsigned(f float64, conversion byte, precision int, flags floatFlags) string {
	switch conversion {
	case 'f':
		s := strconv.FormatFloat(f, 'f', precision, 64)
		if flags.alt && precision == 0 {
			s += "."
		}
		return s
	case 'e':
		mantissa, exp := decimalDigits(f, precision)
		return exponential(mantissa, exp, flags.alt)
	case 'g':
		precision = max(precision, 1)
		digits, exp := decimalDigits(f, precision-1)
		if !flags.alt {
			digits = digits[:1] + strings.TrimRight(digits[1:], "0")
		}
		// With ".0" to come, the exponent form starts one digit earlier, as
		// there is no place for it.
		if exp < -4 || exp >= precision-b2i(flags.dotZero) {
			return exponential(digits, exp, flags.alt)
		}
		return positional(digits, exp, flags)
	}
	digits, exp := decimalDigits(f, -1)
	if exp < -4 || exp >= 16 {
		return exponential(digits, exp, flags.alt)
	}
	return positional(digits, exp, flags)
}

// decimalDigits returns 1 + precision digits d0 d1 d2... and the exponent of
// f = d0.d1d2... * 10**exp; a precision of -1 asks for as few as identify f.
func decimalDigits(f float64, precision int) (digits string, exp int) {
	s := strconv.FormatFloat(f, 'e', precision, 64)
	mantissa, exponent, _ := strings.Cut(s, "e")
	exp, _ = strconv.Atoi(exponent)
	return strings.Replace(mantissa, ".", "", 1), exp
}

// exponential writes d0.d1d2...e+XX.
func exponential(digits string, exp int, alt bool) string {
	s := digits[:1]
	if len(digits) > 1 || alt {
		s += "." + digits[1:]
	}
	sign := "+"
	if exp < 0 {
		sign, exp = "-", -exp
	}
	if exp < 10 {
		sign += "0"
	}
	return s + "e" + sign + strconv.Itoa(exp)
}

// positional writes the digits without an exponent.
func positional(digits string, exp int, flags floatFlags) string {
	whole, fraction := "0", ""
	switch {
	case exp < 0:
		fraction = strings.Repeat("0", -exp-1) + digits
	case exp+1 >= len(digits):
		whole = digits + strings.Repeat("0", exp+1-len(digits))
	default:
		whole, fraction = digits[:exp+1], digits[exp+1:]
	}
	switch {
	case fraction != "":
		return whole + "." + fraction
	case flags.dotZero:
		return whole + ".0"
	case flags.alt:
		return whole + "."
	}
	return whole
}

// ParseFloat returns float(s); ValueError if s is no numeral.
func ParseFloat(s string) (float64, error) {
	if f, ok := scanFloat(strings.Trim(numeral(s), asciiSpace)); ok {
		return f, nil
	}
	return 0, valueError("could not convert string to float: " + Repr(s))
}

func scanFloat(s string) (float64, bool) {
	rest, sign := s, 1.0
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		if rest[0] == '-' {
			sign = -1
		}
		rest = rest[1:]
	}
	switch strings.ToLower(rest) {
	case "inf", "infinity":
		return math.Inf(int(sign)), true
	case "nan":
		return math.Copysign(math.NaN(), sign), true
	}
	if !isDecimalNumeral(rest) {
		return 0, false
	}
	// Out of range is an infinity, as in Python.
	f, _ := strconv.ParseFloat(strings.ReplaceAll(rest, "_", ""), 64)
	return sign * f, true
}

// isDecimalNumeral checks digits [. digits] [e [sign] digits], where one of
// the first two may be missing and underscores stand between digits.
func isDecimalNumeral(s string) bool {
	exponent := "0"
	if at := strings.IndexAny(s, "eE"); at >= 0 {
		s, exponent = s[:at], s[at+1:]
		if exponent != "" && (exponent[0] == '-' || exponent[0] == '+') {
			exponent = exponent[1:]
		}
	}
	whole, fraction, _ := strings.Cut(s, ".")
	return (whole != "" || fraction != "") && isDigits(exponent) &&
		(whole == "" || isDigits(whole)) && (fraction == "" || isDigits(fraction))
}

func isDigits(s string) bool {
	_, ok := dropUnderscores(s, func(c byte) bool { return '0' <= c && c <= '9' })
	return ok
}
