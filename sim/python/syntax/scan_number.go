package syntax

import "strings"

// scanNumber reads a number. What may follow one without a space is what
// CPython allows: an operator, or a keyword such as "or".
func (s *scanner) scanNumber(start Pos) {
	off := s.off
	var kind string
	if s.peek(0) == '0' {
		kind = s.scanRadix()
	}
	if s.bad == nil && kind == "" {
		kind = s.scanDecimal(start)
	}
	if s.bad == nil && !s.endsNumber() {
		s.failHere("invalid %s literal", kind)
	}
	if s.bad == nil {
		s.emit(tokNumber, start, off)
	}
}

// scanRadix reads a hexadecimal, octal or binary number and returns which; it
// returns "" and reads nothing if the number is decimal.
func (s *scanner) scanRadix() string {
	var kind string
	var digit func(byte) bool
	switch s.peek(1) {
	case 'x', 'X':
		kind, digit = "hexadecimal", isHexDigit
	case 'o', 'O':
		kind, digit = "octal", func(c byte) bool { return '0' <= c && c <= '7' }
	case 'b', 'B':
		kind, digit = "binary", func(c byte) bool { return c == '0' || c == '1' }
	default:
		return ""
	}
	s.off += 2
	for first := true; first || s.peek(0) == '_'; first = false {
		if s.peek(0) == '_' {
			s.off++
		}
		if c := s.peek(0); !digit(c) {
			s.failDigit(kind, c)
			return kind
		}
		for digit(s.peek(0)) {
			s.off++
		}
	}
	if c := s.peek(0); isDigit(c) {
		s.failDigit(kind, c)
	}
	return kind
}

func (s *scanner) failDigit(kind string, c byte) {
	if isDigit(c) {
		s.off++
		s.failHere("invalid digit '%c' in %s literal", c, kind)
		return
	}
	s.failHere("invalid %s literal", kind)
}

func isHexDigit(c byte) bool {
	return isDigit(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// scanDecimal reads a decimal integer, a float or an imaginary number.
func (s *scanner) scanDecimal(start Pos) string {
	off := s.off
	if s.peek(0) != '.' && !s.scanDigits() {
		return ""
	}
	whole := s.src[off:s.off]
	integer := true
	if s.peek(0) == '.' {
		integer = false
		s.off++
		if isDigit(s.peek(0)) && !s.scanDigits() {
			return ""
		}
	}
	if c := s.peek(0); c == 'e' || c == 'E' {
		switch next := s.peek(1); {
		case isDigit(next):
			s.off++
		case next == '+' || next == '-':
			s.off += 2
			if !isDigit(s.peek(0)) {
				s.failHere("invalid decimal literal")
				return ""
			}
		default:
			return "decimal" // the e is what does not belong to the number
		}
		integer = false
		if !s.scanDigits() {
			return ""
		}
	}
	if c := s.peek(0); c == 'j' || c == 'J' {
		s.off++
		return "imaginary"
	}
	if integer && len(whole) > 1 && whole[0] == '0' {
		zeros := len(whole) - len(strings.TrimLeft(whole, "0_"))
		if zeros < len(whole) {
			s.failAt(start, start.Col+zeros, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
		}
	}
	return "decimal"
}

// scanDigits reads digits, among them single underscores.
func (s *scanner) scanDigits() bool {
	for {
		for isDigit(s.peek(0)) {
			s.off++
		}
		if s.peek(0) != '_' {
			return true
		}
		s.off++
		if !isDigit(s.peek(0)) {
			s.failHere("invalid decimal literal")
			return false
		}
	}
}

// endsNumber reports whether a number may end here.
func (s *scanner) endsNumber() bool {
	c := s.peek(0)
	if !isNameByte(c) || c >= 0x80 {
		return true
	}
	for _, word := range [...]string{"and", "else", "for", "if", "in", "is", "not", "or"} {
		if strings.HasPrefix(s.src[s.off:], word) {
			return true
		}
	}
	return false
}
