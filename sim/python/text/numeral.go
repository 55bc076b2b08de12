package text

import (
	"strconv"
	"strings"

	"racewalk/sim/bigint"
)

// MaxStrDigits is CPython's default limit on the decimal digits of an int
// that is converted from or to a str.
const MaxStrDigits = 4300

const limitText = "Exceeds the limit (4300 digits) for integer string conversion"

// formatBase returns the digits of a in base 2, 8, 10 or 16, in lower case,
// with a minus sign if it is negative and no prefix; ValueError if that takes
// more than MaxStrDigits in base 10.
func formatBase(a Int, base int) (string, error) {
	if a.Big == nil {
		return strconv.FormatInt(a.Small, base), nil
	}
	if base == 10 {
		// 4300 digits have 14285 bits at most.
		if a.Big.BitLen() > 14285 {
			return "", valueError(limitText + "; use sys.set_int_max_str_digits() to increase the limit")
		}
		s := a.Big.String()
		if len(s)-b2i(a.Big.Sign() < 0) > MaxStrDigits {
			return "", valueError(limitText + "; use sys.set_int_max_str_digits() to increase the limit")
		}
		return s, nil
	}
	return a.Big.Text(base), nil
}

// ReprInt returns repr(a), which is also str(a); ValueError beyond
// MaxStrDigits.
func ReprInt(a Int) (string, error) { return formatBase(a, 10) }

// Bin returns bin(a).
func Bin(a Int) string { return withPrefix(a, 2, "0b") }

// Oct returns oct(a).
func Oct(a Int) string { return withPrefix(a, 8, "0o") }

// Hex returns hex(a).
func Hex(a Int) string { return withPrefix(a, 16, "0x") }

func withPrefix(a Int, base int, prefix string) string {
	digits, _ := formatBase(a, base) // only base 10 has a limit
	if a.Sign() < 0 {
		return "-" + prefix + digits[1:]
	}
	return prefix + digits
}

// ParseInt returns int(s, base); base is 0 or 2 to 36. The errors are
// ValueErrors: a wrong base, no numeral, more than MaxStrDigits.
func ParseInt(s string, base int64) (Int, error) {
	if base != 0 && (base < 2 || base > 36) {
		return Int{}, valueError("int() base must be >= 2 and <= 36, or 0")
	}
	digits, radix, ok := scanInt(numeral(s), base)
	if !ok {
		return Int{}, valueError("invalid literal for int() with base " + itoa(base) + ": " + firstPoints(Repr(s), 200))
	}
	if v, err := strconv.ParseInt(digits, radix, 64); err == nil && len(digits) <= 64 {
		return Small(v), nil
	}
	if n := len(strings.TrimLeft(digits, "+-")); n > MaxStrDigits && radix&(radix-1) != 0 {
		return Int{}, valueError(limitText + ": value has " + strconv.Itoa(n) +
			" digits; use sys.set_int_max_str_digits() to increase the limit")
	}
	if len(digits) > MaxBits/5 {
		return Int{}, errMemory
	}
	v, ok := bigint.Parse(digits, radix)
	if !ok {
		panic("text: scanInt accepted " + digits)
	}
	return Big(v), nil
}

// scanInt checks the numeral and returns its digits with the sign but without
// spaces, prefix and underscores, and the base to read them in.
func scanInt(s string, base int64) (digits string, radix int, ok bool) {
	s = strings.Trim(s, asciiSpace)
	sign := ""
	if s != "" && (s[0] == '-' || s[0] == '+') {
		sign, s = s[:1], s[1:]
	}
	prefixed := int64(0)
	if len(s) > 1 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'x':
			prefixed = 16
		case 'o':
			prefixed = 8
		case 'b':
			prefixed = 2
		}
	}
	radix = int(base)
	if prefixed != 0 && (base == 0 || base == prefixed) {
		radix = int(prefixed)
		s = strings.TrimPrefix(s[2:], "_") // one underscore may follow the prefix
	} else if base == 0 {
		radix = 10
		// As in source code, 0 may be written 00 but 7 not 07.
		if len(s) > 1 && s[0] == '0' && strings.Trim(s, "0_") != "" {
			return "", 0, false
		}
	}
	plain, ok := dropUnderscores(s, func(c byte) bool { return digitValue(c) < radix })
	return sign + plain, radix, ok
}

// asciiSpace is what int() and float() skip around a numeral.
const asciiSpace = " \t\n\v\f\r"

// digitValue returns the value of a digit in base 36; at least 36 for
// anything else.
func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 99
}

// dropUnderscores removes the underscores, each of which must stand between
// two digits; ok is false for anything but digits, or none.
func dropUnderscores(s string, isDigit func(byte) bool) (plain string, ok bool) {
	if s == "" || s[len(s)-1] == '_' {
		return "", false
	}
	previous := byte('_')
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && previous == '_' || s[i] != '_' && !isDigit(s[i]) {
			return "", false
		}
		previous = s[i]
	}
	return strings.ReplaceAll(s, "_", ""), true
}

// numeral makes ASCII of what int() and float() read: decimal digits of any
// script become 0 to 9, and spaces beyond ASCII a space. Anything else
// becomes '?', which no numeral has.
func numeral(s string) string {
	if IsASCII(s) {
		return s
	}
	return mapPoints(s, func(b []byte, _, _ int, r rune) []byte {
		switch d := decimalValue(r); {
		case r < 0x80:
			return append(b, byte(r))
		case d >= 0:
			return append(b, byte('0'+d))
		case isSpace(r):
			return append(b, ' ')
		}
		return append(b, '?')
	})
}

// firstPoints returns the first n characters of s.
func firstPoints(s string, n int64) string { return s[:offsetOf(s, n)] }
