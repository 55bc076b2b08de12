package text

import (
	"math"
	"strconv"
)

// A formatSpec is a parsed format specification:
// [[fill]align][sign][z][#][0][width][grouping][.precision][type].
type formatSpec struct {
	fill      rune
	align     rune  // '<', '>', '=' or '^'
	sign      rune  // '+', '-', ' ' or 0
	noNegZero bool  // z
	alternate bool  // #
	width     int64 // -1 if there is none
	grouping  rune  // ',', '_' or 0
	precision int64 // -1 if there is none
	kind      rune  // the type; 0 if there is none and the default has no letter
}

// specReader goes through the characters of a specification.
type specReader struct {
	points []rune
	at     int
}

// peek returns the character i places on; 0 beyond the end, which no
// specification means anything by.
func (r *specReader) peek(i int) rune {
	if r.at+i < len(r.points) {
		return r.points[r.at+i]
	}
	return 0
}

// accept skips the next character if it is want.
func (r *specReader) accept(want rune) bool {
	if r.at < len(r.points) && r.points[r.at] == want {
		r.at++
		return true
	}
	return false
}

// integer reads decimal digits of any script; -1 if there are none.
func (r *specReader) integer() (int64, error) {
	value := int64(-1)
	for ; r.at < len(r.points); r.at++ {
		digit := int64(decimalValue(r.points[r.at]))
		if digit < 0 {
			break
		}
		value = max(value, 0)
		if value > (math.MaxInt64-digit)/10 {
			return 0, valueError("Too many decimal digits in format string")
		}
		value = value*10 + digit
	}
	return value, nil
}

func isAlignment(r rune) bool { return r == '<' || r == '>' || r == '=' || r == '^' }

// points returns the code points of s.
func points(s string) []rune {
	list := make([]rune, 0, len(s))
	for at := 0; at < len(s); {
		r, size := decode(s[at:])
		list = append(list, r)
		at += size
	}
	return list
}

// parseSpec reads a specification for an object of the type. kind and align
// are what holds where it says nothing.
func parseSpec(spec, typeName string, kind, align rune) (formatSpec, error) {
	f := formatSpec{fill: ' ', align: align, width: -1, precision: -1, kind: kind}
	r := &specReader{points: points(spec)}
	filled := f.readAlignment(r)
	if c := r.peek(0); c == '+' || c == '-' || c == ' ' {
		f.sign = c
		r.at++
	}
	f.noNegZero = r.accept('z')
	f.alternate = r.accept('#')
	if filled < 2 && r.accept('0') {
		f.fill = '0'
		if filled == 0 && align == '>' {
			f.align = '='
		}
	}
	if err := f.readNumbers(r); err != nil {
		return f, err
	}
	switch len(r.points) - r.at {
	case 0:
	case 1:
		f.kind = r.points[r.at]
	default:
		return f, valueError("Invalid format specifier '" + spec + "' for object of type '" + typeName + "'")
	}
	return f, f.checkGrouping()
}

// readAlignment returns how many characters the fill and the alignment took.
func (f *formatSpec) readAlignment(r *specReader) int {
	switch {
	case isAlignment(r.peek(1)):
		f.fill, f.align = r.peek(0), r.peek(1)
		r.at = 2
	case isAlignment(r.peek(0)):
		f.align = r.peek(0)
		r.at = 1
	}
	return r.at
}

// readNumbers reads the width, the grouping and the precision.
func (f *formatSpec) readNumbers(r *specReader) (err error) {
	if f.width, err = r.integer(); err != nil {
		return err
	}
	if r.accept(',') {
		f.grouping = ','
	}
	if r.accept('_') {
		if f.grouping != 0 {
			return valueError("Cannot specify both ',' and '_'.")
		}
		f.grouping = '_'
	}
	if r.peek(0) == ',' && f.grouping == '_' {
		return valueError("Cannot specify both ',' and '_'.")
	}
	if r.accept('.') {
		if f.precision, err = r.integer(); err != nil {
			return err
		}
		if f.precision < 0 {
			return valueError("Format specifier missing precision")
		}
	}
	return nil
}

// checkGrouping holds the separator against the type.
func (f *formatSpec) checkGrouping() error {
	if f.grouping == 0 {
		return nil
	}
	switch f.kind {
	case 0, 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F':
		return nil
	case 'b', 'o', 'x', 'X':
		if f.grouping == '_' {
			return nil
		}
	}
	return valueError("Cannot specify '" + string(f.grouping) + "' with '" + codeName(f.kind) + "'.")
}

// codeName shows a type in an error message.
func codeName(kind rune) string {
	if kind > ' ' && kind < 0x80 {
		return string(kind)
	}
	return `\x` + strconv.FormatInt(int64(kind), 16)
}

func unknownCode(kind rune, typeName string) error {
	return valueError("Unknown format code '" + codeName(kind) + "' for object of type '" + typeName + "'")
}

// pad returns the fill characters to the left and to the right of n
// characters, and between a number's sign and its digits.
func (f *formatSpec) pad(n int64) (left, middle, right string, err error) {
	total := f.width - n
	if total <= 0 {
		return "", "", "", nil
	}
	if total > MaxLen/4 {
		return "", "", "", errMemory
	}
	fill := string(appendPoint(nil, f.fill))
	before := int64(0)
	switch f.align {
	case '>':
		before = total
	case '^':
		before = total / 2
	case '=':
		middle, _ = Repeat(fill, total, MaxLen)
		return "", middle, "", nil
	}
	left, _ = Repeat(fill, before, MaxLen)
	right, _ = Repeat(fill, total-before, MaxLen)
	return left, "", right, nil
}
