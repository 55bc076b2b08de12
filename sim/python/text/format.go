package text

import (
	"math"
	"strings"
)

// FormatStr returns format(s, spec).
func FormatStr(s, spec string) (string, error) {
	if spec == "" {
		return s, nil
	}
	f, err := parseSpec(spec, "str", 's', '<')
	if err != nil {
		return "", err
	}
	if f.kind != 's' {
		return "", unknownCode(f.kind, "str")
	}
	switch {
	case f.sign == ' ':
		return "", valueError("Space not allowed in string format specifier")
	case f.sign != 0:
		return "", valueError("Sign not allowed in string format specifier")
	case f.noNegZero:
		return "", valueError("Negative zero coercion (z) not allowed in string format specifier")
	case f.alternate:
		return "", valueError("Alternate form (#) not allowed in string format specifier")
	case f.align == '=':
		return "", valueError("'=' alignment not allowed in string format specifier")
	}
	if f.precision >= 0 && f.precision < int64(len(s)) {
		s = firstPoints(s, f.precision)
	}
	left, _, right, err := f.pad(Len(s))
	return left + s + right, err
}

// FormatBool returns format(b, spec): of an empty one True or False, of any
// other the number 1 or 0.
func FormatBool(b bool, spec string) (string, error) {
	if spec == "" && b {
		return "True", nil
	} else if spec == "" {
		return "False", nil
	}
	return formatInteger(Small(int64(b2i(b))), spec, "bool")
}

// FormatInt returns format(a, spec).
func FormatInt(a Int, spec string) (string, error) {
	if spec == "" {
		return ReprInt(a)
	}
	return formatInteger(a, spec, "int")
}

// FormatFloat returns format(v, spec).
func FormatFloat(v float64, spec string) (string, error) {
	if spec == "" {
		return ReprFloat(v), nil
	}
	f, err := parseSpec(spec, "float", 0, '>')
	if err != nil {
		return "", err
	}
	switch f.kind {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%':
		return f.float(v)
	}
	return "", unknownCode(f.kind, "float")
}

func formatInteger(a Int, spec, typeName string) (string, error) {
	f, err := parseSpec(spec, typeName, 'd', '>')
	if err != nil {
		return "", err
	}
	switch f.kind {
	case 'b', 'c', 'd', 'o', 'x', 'X', 'n':
		return f.integer(a)
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		v, err := IntToFloat(a)
		if err != nil {
			return "", err
		}
		return f.float(v)
	}
	return "", unknownCode(f.kind, typeName)
}

// A number is the parts of a formatted number, in the order in which they
// are written.
type number struct {
	sign   string // "-" or ""
	prefix string // such as "0x"
	digits string // the whole part, which is grouped
	rest   string // point, fraction, exponent, percent sign; "inf"
}

func (f *formatSpec) integer(a Int) (string, error) {
	switch {
	case f.precision >= 0:
		return "", valueError("Precision not allowed in integer format specifier")
	case f.noNegZero:
		return "", valueError("Negative zero coercion (z) not allowed in integer format specifier")
	case f.kind == 'c':
		return f.char(a)
	}
	base, prefix := 10, ""
	switch f.kind {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(f.kind)
	}
	digits, err := formatBase(a, base)
	if err != nil {
		return "", err
	}
	n := number{}
	n.sign, n.digits = cutSign(digits)
	if f.alternate {
		n.prefix = prefix
	}
	if f.kind == 'X' {
		n.digits = strings.ToUpper(n.digits)
	}
	return f.layOut(n)
}

func cutSign(s string) (sign, rest string) {
	if strings.HasPrefix(s, "-") {
		return "-", s[1:]
	}
	return "", s
}

// char is the type c: the character with the code point a.
func (f *formatSpec) char(a Int) (string, error) {
	switch {
	case f.sign != 0:
		return "", valueError("Sign not allowed with integer format specifier 'c'")
	case f.alternate:
		return "", valueError("Alternate form (#) not allowed with integer format specifier 'c'")
	case a.Big != nil:
		return "", overflowError("Python int too large to convert to C long")
	}
	char, err := Chr(a)
	if err != nil {
		return "", overflowError("%c arg not in range(0x110000)")
	}
	return f.layOut(number{rest: char})
}

func (f *formatSpec) float(v float64) (string, error) {
	if f.precision > math.MaxInt32 {
		return "", valueError("precision too big")
	} else if f.precision > MaxLen {
		return "", errMemory
	}
	precision, conversion, percent := 6, byte(f.kind), ""
	flags := floatFlags{alt: f.alternate, noNegZero: f.noNegZero}
	switch f.kind {
	case 0:
		// As repr, or with a precision as g, but with a digit after the point.
		flags.dotZero = true
		conversion = 'r'
		if f.precision >= 0 {
			conversion = 'g'
		}
	case 'n':
		conversion = 'g'
	case '%':
		conversion, percent = 'f', "%"
		v *= 100
	}
	if f.precision >= 0 {
		precision = int(f.precision)
	}
	n := number{}
	n.sign, n.rest = cutSign(formatFloat(v, conversion, precision, flags))
	n.rest += percent
	whole := 0
	for whole < len(n.rest) && '0' <= n.rest[whole] && n.rest[whole] <= '9' {
		whole++
	}
	n.digits, n.rest = n.rest[:whole], n.rest[whole:]
	return f.layOut(n)
}

// layOut puts the parts of a number together: padding, sign, prefix,
// padding, digits, rest, padding.
func (f *formatSpec) layOut(n number) (string, error) {
	if n.sign == "" && (f.sign == '+' || f.sign == ' ') {
		n.sign = string(f.sign)
	}
	if f.width > MaxLen/4 {
		return "", errMemory
	}
	fixed := int64(len(n.sign)+len(n.prefix)) + Len(n.rest)
	if n.digits != "" {
		zeros := int64(0)
		if f.fill == '0' && f.align == '=' {
			zeros = f.width - fixed
		}
		n.digits = f.group(n.digits, int(zeros))
	}
	left, middle, right, err := f.pad(fixed + int64(len(n.digits)))
	return left + n.sign + n.prefix + middle + n.digits + n.rest + right, err
}

// group separates the digits into groups, and adds zeros on the left until
// they take width characters or, so as not to start with a separator, one
// more.
func (f *formatSpec) group(digits string, width int) string {
	if f.grouping == 0 {
		return strings.Repeat("0", max(width-len(digits), 0)) + digits
	}
	size := 3
	if f.kind == 'b' || f.kind == 'o' || f.kind == 'x' || f.kind == 'X' {
		size = 4
	}
	var groups []string // from the right
	for {
		n := min(size, max(len(digits), width, 1))
		have := min(n, len(digits))
		groups = append(groups, strings.Repeat("0", n-have)+digits[len(digits)-have:])
		digits = digits[:len(digits)-have]
		width -= n
		if digits == "" && width <= 0 {
			break
		}
		width-- // the separator
	}
	b := []byte(groups[len(groups)-1])
	for i := len(groups) - 2; i >= 0; i-- {
		b = append(append(b, byte(f.grouping)), groups[i]...)
	}
	return string(b)
}
