package text

import (
	"math"
	"strconv"
	"strings"
)

// PercentPiece is a piece of a template for the % operator: literal text, if
// Literal is not empty, or a conversion specifier. To render a specifier:
//
//  1. if HasKey, look up what PercentArgs.Key returns, and go on with
//     PercentArgs.Keyed;
//  2. for each of WidthStar and PrecisionStar, take the next argument and set
//     it with SetWidth or SetPrecision (StarError if it is no int);
//  3. raise Err if it is set;
//  4. take the next argument and call Int, Float, Char, CharCode or Str as
//     Takes says (WrongType if it is of another type).
//
// In the end call PercentArgs.Done.
type PercentPiece struct {
	Literal    string
	Conversion rune // one of d i u o x X e E f F g G c r s a; others are errors
	HasKey     bool
	Key        string
	WidthStar  bool
	// PrecisionStar says that the precision is an argument.
	PrecisionStar bool
	// Err is why the specifier can't be read on; nil if it is complete.
	Err error

	left, plus, space, alternate, zero bool
	width                              int64 // -1 if there is none
	precision                          int64 // -1 if there is none
	openKey                            bool  // the key's ")" is missing
	index                              int64 // of the conversion's letter, in code points
}

// PercentArgument is the kind of argument that a specifier takes.
type PercentArgument int

// The kinds of argument. For TakesInt the conversions d, i and u also take a
// float, truncated; o, x and X do not.
const (
	TakesStr     PercentArgument = iota // anything: its str, repr or ascii, as Conversion says
	TakesInt                            // d i u o x X
	TakesFloat                          // e E f F g G
	TakesChar                           // c: an int or a str
	TakesNothing                        // the conversion is unknown: any argument, then Unsupported
)

// Takes says what argument the specifier is for.
func (p *PercentPiece) Takes() PercentArgument {
	switch p.Conversion {
	case 's', 'r', 'a':
		return TakesStr
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return TakesInt
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return TakesFloat
	case 'c':
		return TakesChar
	}
	return TakesNothing
}

// ParsePercent splits a template into its pieces. What is wrong with it is in
// the last piece's Err, since Python renders all before it first.
func ParsePercent(template string) []PercentPiece {
	var pieces []PercentPiece
	p := &percentParser{s: template}
	for p.at < len(p.s) {
		literal := p.literal()
		if literal != "" {
			pieces = append(pieces, PercentPiece{Literal: literal})
		}
		if p.at == len(p.s) {
			break
		}
		p.at++
		piece := PercentPiece{width: -1, precision: -1}
		piece.Err = p.specifier(&piece)
		pieces = append(pieces, piece)
		if piece.Err != nil {
			break
		}
	}
	return pieces
}

type percentParser struct {
	s  string
	at int // byte offset of what comes next
}

// literal reads up to the next specifier's "%", and makes one of two.
func (p *percentParser) literal() string {
	start := p.at
	var b strings.Builder
	for {
		n := strings.IndexByte(p.s[p.at:], '%')
		if n < 0 {
			p.at = len(p.s)
			break
		}
		p.at += n
		if !strings.HasPrefix(p.s[p.at+1:], "%") {
			break
		}
		b.WriteString(p.s[start : p.at+1])
		p.at += 2
		start = p.at
	}
	b.WriteString(p.s[start:p.at])
	return b.String()
}

// next returns the character that comes next, without going past it; 0 at
// the end.
func (p *percentParser) next() byte {
	if p.at < len(p.s) {
		return p.s[p.at]
	}
	return 0
}

// specifier reads what follows a "%".
func (p *percentParser) specifier(piece *PercentPiece) error {
	if p.next() == '(' {
		piece.HasKey = true
		if piece.Key, piece.openKey = p.key(); piece.openKey {
			return valueError("incomplete format key")
		}
	}
	p.flags(piece)
	if piece.WidthStar = p.next() == '*'; piece.WidthStar {
		p.at++
	} else if width, err := p.number(math.MaxInt64, "width too big"); err != nil {
		return err
	} else {
		piece.width = width
	}
	if p.next() == '.' {
		p.at++
		if piece.PrecisionStar = p.next() == '*'; piece.PrecisionStar {
			p.at++
		} else if precision, err := p.number(math.MaxInt32, "precision too big"); err != nil {
			return err
		} else {
			piece.precision = max(precision, 0)
		}
	}
	if c := p.next(); c == 'h' || c == 'l' || c == 'L' {
		p.at++
	}
	if p.at == len(p.s) {
		return valueError("incomplete format")
	}
	piece.index = Len(p.s[:p.at])
	r, size := decode(p.s[p.at:])
	p.at += size
	piece.Conversion = r
	return nil
}

// key reads a key in parentheses, which may hold others; open is true if the
// last one is missing.
func (p *percentParser) key() (key string, open bool) {
	depth, start := 0, p.at+1
	for ; p.at < len(p.s); p.at++ {
		switch p.s[p.at] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				p.at++
				return p.s[start : p.at-1], false
			}
		}
	}
	return "", true
}

func (p *percentParser) flags(piece *PercentPiece) {
	for ; ; p.at++ {
		switch p.next() {
		case '-':
			piece.left = true
		case '+':
			piece.plus = true
		case ' ':
			piece.space = true
		case '#':
			piece.alternate = true
		case '0':
			piece.zero = true
		default:
			return
		}
	}
}

// number reads digits; -1 if there are none, and a ValueError beyond limit.
func (p *percentParser) number(limit int64, tooBig string) (int64, error) {
	n := int64(-1)
	for ; '0' <= p.next() && p.next() <= '9'; p.at++ {
		digit := int64(p.next() - '0')
		n = max(n, 0)
		if n > (limit-digit)/10 {
			return 0, valueError(tooBig)
		}
		n = n*10 + digit
	}
	return n, nil
}

// StarError is raised when the argument for a "*" is no int.
func StarError() error { return typeError("* wants int") }

// SetWidth sets the width that an argument gives; a negative one is for the
// left side.
func (p *PercentPiece) SetWidth(width Int) error {
	if width.Big != nil {
		return overflowError("Python int too large to convert to C ssize_t")
	}
	p.width = width.Small
	if p.width < 0 {
		p.left = true
		p.width = max(-p.width, 0)
	}
	return nil
}

// SetPrecision sets the precision that an argument gives; a negative one is
// 0.
func (p *PercentPiece) SetPrecision(precision Int) error {
	if precision.Big != nil || precision.Small != int64(int32(precision.Small)) {
		return overflowError("Python int too large to convert to C int")
	}
	p.precision = max(precision.Small, 0)
	return nil
}

// WrongType is the TypeError for an argument of a type that the specifier
// does not take.
func (p *PercentPiece) WrongType(typeName string) error {
	switch conversion := string(p.Conversion); conversion {
	case "c":
		return typeError("%c requires int or char")
	case "o", "x", "X":
		return typeError("%" + conversion + " format: an integer is required, not " + typeName)
	case "d", "i", "u":
		return typeError("%" + conversion + " format: a real number is required, not " + typeName)
	}
	return typeError("must be real number, not " + typeName)
}

// Unsupported is the ValueError for a conversion that there is none of.
func (p *PercentPiece) Unsupported() error {
	letter := "?"
	if p.Conversion >= 31 && p.Conversion <= 126 {
		letter = string(p.Conversion)
	}
	return valueError("unsupported format character '" + letter + "' (0x" +
		strconv.FormatInt(int64(p.Conversion), 16) + ") at index " + itoa(p.index))
}
