package text

import (
	"math"
	"strings"
)

// Str renders the conversions s, r and a; s is the argument's str, repr or
// ascii.
func (p *PercentPiece) Str(s string) (string, error) {
	if p.precision >= 0 && p.precision < int64(len(s)) {
		s = firstPoints(s, p.precision)
	}
	return p.justify("", "", s, ' ')
}

// Char renders the conversion c of a str; TypeError unless it is one
// character.
func (p *PercentPiece) Char(s string) (string, error) {
	if !isPoint(s) {
		return "", p.WrongType("str")
	}
	return p.justify("", "", s, ' ')
}

// CharCode renders the conversion c of an int.
func (p *PercentPiece) CharCode(a Int) (string, error) {
	char, err := Chr(a)
	if err != nil {
		return "", overflowError("%c arg not in range(0x110000)")
	}
	return p.justify("", "", char, ' ')
}

// Int renders the conversions d i u o x X.
func (p *PercentPiece) Int(a Int) (string, error) {
	base, prefix := 10, ""
	switch p.Conversion {
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(p.Conversion)
	}
	numeral, err := formatBase(a, base)
	if err != nil {
		return "", err
	}
	sign, digits := cutSign(numeral)
	if p.Conversion == 'X' {
		digits = strings.ToUpper(digits)
	}
	if !p.alternate {
		prefix = ""
	}
	if p.precision > math.MaxInt32-3 {
		return "", overflowError("precision too large")
	} else if p.precision > MaxLen {
		return "", errMemory
	}
	if zeros := int(p.precision) - len(digits); zeros > 0 {
		digits = strings.Repeat("0", zeros) + digits
	}
	return p.number(sign, prefix, digits)
}

// Float renders the conversions e E f F g G.
func (p *PercentPiece) Float(f float64) (string, error) {
	if p.precision > MaxLen {
		return "", errMemory
	}
	precision := 6
	if p.precision >= 0 {
		precision = int(p.precision)
	}
	sign, digits := cutSign(formatFloat(f, byte(p.Conversion), precision, floatFlags{alt: p.alternate}))
	return p.number(sign, "", digits)
}

func (p *PercentPiece) number(sign, prefix, digits string) (string, error) {
	switch {
	case sign != "":
	case p.plus:
		sign = "+"
	case p.space:
		sign = " "
	}
	fill := byte(' ')
	if p.zero {
		fill = '0'
	}
	return p.justify(sign, prefix, digits, fill)
}

// justify brings sign + prefix + body to the width.
func (p *PercentPiece) justify(sign, prefix, body string, fill byte) (string, error) {
	n := p.width - int64(len(sign)+len(prefix)) - Len(body)
	switch {
	case n <= 0:
		return sign + prefix + body, nil
	case n > MaxLen:
		return "", errMemory
	case p.left:
		return sign + prefix + body + strings.Repeat(" ", int(n)), nil
	case fill == '0':
		return sign + prefix + strings.Repeat("0", int(n)) + body, nil
	}
	return strings.Repeat(" ", int(n)) + sign + prefix + body, nil
}

// PercentSource says where an argument of % comes from.
type PercentSource int

// The sources.
const (
	FromRight PercentSource = iota // the right operand itself
	FromTuple                      // an item of the right operand, a tuple
	FromKey                        // what was found under the last key
)

// PercentArgs goes through the arguments of the right operand of %. The zero
// value is not ready: see NewPercentArgs.
type PercentArgs struct {
	source  PercentSource
	count   int64
	taken   int64
	mapping bool
}

// NewPercentArgs starts on a right operand: tupleLen is -1 if it is no tuple;
// mapping says that it has __getitem__ and is neither a tuple nor a str.
func NewPercentArgs(tupleLen int64, mapping bool) PercentArgs {
	if tupleLen >= 0 {
		return PercentArgs{source: FromTuple, count: tupleLen}
	}
	return PercentArgs{source: FromRight, count: 1, mapping: mapping}
}

// Next returns where the next argument is: for FromTuple index says which
// item. TypeError if there is none.
func (a *PercentArgs) Next() (source PercentSource, index int64, err error) {
	if a.taken >= a.count {
		return 0, 0, typeError("not enough arguments for format string")
	}
	a.taken++
	return a.source, a.taken - 1, nil
}

// Key returns the key of a specifier that has one. TypeError if the right
// operand is no mapping, ValueError if the key has no end.
func (a *PercentArgs) Key(p *PercentPiece) (string, error) {
	if !a.mapping {
		return "", typeError("format requires a mapping")
	}
	if p.openKey {
		return "", p.Err
	}
	return p.Key, nil
}

// Keyed makes the value that was found under a key the next argument.
func (a *PercentArgs) Keyed() { a.source, a.count, a.taken = FromKey, 1, 0 }

// Done is to be called in the end; TypeError if arguments are left over.
func (a *PercentArgs) Done() error {
	if a.taken < a.count && !a.mapping {
		return typeError("not all arguments converted during string formatting")
	}
	return nil
}
